import type { Agreement } from '../../agreement/agreement.ts';
import { end, anyOwned as publicOwned, start } from '../../agreement/language/public-words.ts';
import { lowerOf, type Said, saidRange } from '../../agreement/language/search.ts';
import { sectionAt } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';
import { handedOn, isHandedOver, isTaken } from '../../rule-kinds/handed-on.ts';
import { ownedLetters } from '../../rule-kinds/municipal-shifts.ts';
import { runIn, runningPatterns } from '../../rule-kinds/running.ts';
import { inOrder } from '../../rule-kinds/signs.ts';

/** Services that the law gives a municipality or a region to answer for. */
const statutory = runningPatterns({
  letters:
    'hemtj|äldreboende|demensboende|omsorgsboende|korttids|gruppboende|lss-|stödboende|familjeboende|trygghetsbo|träningsbo|särskilt boende|särskilda boende|skyddat boende|skyddade boende|boendestöd|boendet|boende enligt|boende dygnet|boende för|servicehus|gruppbosta|servicebosta|daglig verk|dagliga verk|assistans|ledsag|avlös|förskol|fritidshem|hvb|hem för v|familjehem|trygghetslarm|skuldråd|familjeråd|missbruk|öppenvård|hemsjuk|färdtj|skolskj|socialjour|elevhäls|vuxenutb|grundskol|ungdomsmott|dagverk'.split(
      '|',
    ),
  words:
    'hemtjänst(?:en)?|särskil(?:t|da) boende(?:t|n)?|(?:äldre|demens|omsorgs|korttids|grupp|lss-|stöd|familje|trygghets|träningsbo)boende(?:t)?|skydda(?:t|de) boende(?:t)?|boende(?:t)?(?= dygnet| enligt| för (?:unga|ungdomar|äldre|personer|vuxna|barn|kvinnor)|[.,])|servicehus(?:et)?|korttids(?:hem|vistelse|tillsyn)(?:met|en)?|(?:grupp|service)bosta(?:d|den)|lss-verksamhet(?:en)?|daglig verksamhet|dagliga verksamheten|personlig assistans|ledsagarservice(?:n)?|ledsagning(?:en)?(?= (?:enligt|åt)|[.,])|avlösarservice(?:n)?|avlösning i hemmet|boendestöd(?:et)?|förskola(?:n)?|förskoleverksamhet(?:en)?|fritidshem(?:met)?|ungdomsmottagning(?:en)?|dagverksamhet(?:en)?(?= för)|hvb(?:-hem(?:met)?|:t|:et)?|hem för vård (?:eller|och) boende|familjehemsvård(?:en)?|trygghetslarm(?:en)?|budget- och skuldrådgivning(?:en)?|familjerådgivning(?:en)?|missbruksvård(?:en)?|öppenvård(?:en)?|hemsjukvård(?:en)?|färdtjänst(?:en)?|skolskjuts(?:en|ar|arna)?|socialjour(?:en)?|elevhälsa(?:n)?|vuxenutbildning(?:en)?|grundskola(?:n)?',
});
/** What a municipality often runs, and an association may run as its own. */
const facility = runningPatterns({
  letters: [
    'bibliotek',
    'sgård',
    'parkgård',
    'badhus',
    'simhall',
    'ishall',
    'träffpunkt',
    'mötesplats',
    'kulturskol',
    'kulturhus',
    'museum',
    'museet',
    'dagverk',
    'idrotts',
    'sporthall',
    'campingplats',
    'familjecentral',
  ],
  words:
    '(?:[a-zà-öø-ɏ]{0,30}bibliotek(?:et)?|biblioteksfilial(?:en)?|(?:fritids|ungdoms|park)gård(?:en|ar|arna)?|badhus(?:et)?|simhall(?:en)?|ishall(?:en)?|träffpunkt(?:en|er|erna)?|mötesplats(?:en|er|erna)?|kulturskola(?:n)?|kulturhus(?:et)?|museum|museet|idrottsanläggning(?:en)?|idrottshall(?:en)?|sporthall(?:en)?|familjecentral(?:en)?|dagverksamhet(?:en)?)',
  also: [...ownedLetters, 'drift', 'överlåt', 'övert', 'tar över', 'ta över', ' från ', ' åt '],
});

/** What is the municipality’s, or is taken over from it. */
const isMunicipal = new RegExp(
  `${start}(?:${publicOwned}|kommunal(?:a|t)?|(?:från|åt) (?:kommunen|staden|regionen|[a-z-]*nämnden)|drift(?:en)? av|drifts?ansvar(?:et)?|överlåt[a-z]{0,30}|övertar?|tar över|ta över)${end}`,
);
/** The association’s own. */
const isOwn =
  /(?<![a-zà-öø-ɏ])(?:sin|sitt|sina|egen|eget|egna|föreningens|klubbens|jourens|stiftelsens|församlingens)(?![a-zà-öø-ɏ])/;
/** A party presents itself: what it runs besides is its own matter. */
const indefinite =
  /(?<![a-zà-öø-ɏ])(?:en|ett|två|tre|fyra|flera|också|bland annat|sedan|även)(?![a-zà-öø-ɏ])/;
const presentation: readonly (string | null)[] = ['background', 'parties', 'agreement-basis'];

const section = (text: string) =>
  `# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## Verksamhet\n\n${text}\n`;

export const operationOfService = defineRule({
  id: 'operation-of-service',
  group: 'procurement',
  title: { sv: 'Drift av en kommunal verksamhet', en: 'Running a municipal service' },
  summary: {
    sv: 'Den idéburna parten driver sin egen verksamhet eller gör något tillsammans med kommunen, och tar inte över kommunens.',
    en: 'The civil party runs its own activity or does something together with the municipality, and does not take over the municipality’s.',
  },
  rationale: {
    sv: 'Helsingborgs ramverk säger att ett avtal där en förening sköter driften av en verksamhet egentligen inte är ett partnerskap. I Högsta förvaltningsdomstolens avgörande drev en stiftelse ett omsorgsboende mot årlig ersättning, och avtalet skulle ha upphandlats. För att lämna över en kommunal angelägenhet finns också regler i kommunallagen.',
    en: 'Helsingborg’s framework says that an agreement by which an association runs a service is not really a partnership. In the ruling of the Supreme Administrative Court a foundation ran a care home for yearly compensation, and the agreement should have been procured. The Local Government Act also has rules on handing over a municipal matter.',
  },
  advice: {
    sv: 'Skriv vad föreningen gör vid sidan av kommunens verksamhet. Ska föreningen verkligen driva den, låt en jurist bedöma om den ska upphandlas och vad kommunallagen kräver.',
    en: 'Write what the association does beside the municipality’s service. If the association is really to run it, let a lawyer assess whether it is to be procured and what the Local Government Act requires.',
  },
  about: 'text',
  severity: 'warning',
  languages: ['sv'],
  sections: ['activity', 'background', 'commitments'],
  basis: [
    {
      work: 'hfd-2020-15',
      place: {
        sv: 'en stiftelse drev ett omsorgsboende mot årlig ersättning',
        en: 'a foundation ran a care home for yearly compensation',
      },
    },
    {
      work: 'helsingborg',
      place: { sv: 'avsnitt 1.3', en: 'section 1.3' },
      level: 'recommended',
    },
    {
      work: 'local-government-act',
      place: { sv: '10 kap. 1 och 7–9 §§', en: 'chapter 10, sections 1 and 7–9' },
    },
  ],
  messages: {
    operation: {
      sv: '”{word}” låter som att driva en verksamhet som kommunen eller regionen svarar för, och kan tala för ett kontrakt som ska upphandlas. Skriv vad som görs vid sidan av den, eller låt en jurist bedöma.',
      en: '“{word}” sounds like running a service that the municipality or the region answers for, and may speak for a contract to be procured. Write what is done beside it, or let a lawyer assess it.',
    },
  },
  proposals: {
    default: {
      sv: 'Verksamheten är ett komplement till kommunens egen och ersätter den inte. [fyll i: den idéburna parten] ordnar [fyll i: vad], och kommunen svarar för sin verksamhet som förut.',
      en: 'The activity complements the municipality’s own and does not replace it. [fill in: the civil party] arranges [fill in: what], and the municipality answers for its service as before.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: section('Föreningen svarar för driften av kommunens äldreboende Linden.'),
      finds: [
        {
          message: 'operation',
          on: 'svarar för driften av kommunens äldreboende',
          severity: 'warning',
        },
      ],
    },
    {
      language: 'sv',
      text: section(
        'Fritidsgården Kupan övertas från kommunen. Föreningen utför hemtjänst i Norra.',
      ),
      finds: [{ message: 'operation', on: 'Fritidsgården Kupan övertas' }],
    },
    {
      // Its own activity, something beside the service, and what the municipality runs itself.
      language: 'sv',
      text: section(
        'Föreningen driver sitt kafé och en egen fritidsgård. Den ordnar sångstunder på kommunens äldreboende. Kommunen driver biblioteket. Verksamheten bedrivs utan vinstsyfte.',
      ),
      finds: [],
    },
    {
      language: 'sv',
      text: section(
        'Partnerskapet omfattar inte hemtjänst. Föreningen tar inte över driften av någon kommunal verksamhet.',
      ),
      finds: [],
    },
  ],
  *check(agreement) {
    const found = [
      ...runIn(agreement, statutory).filter((said) => !isOwnMatter(agreement, said)),
      ...runIn(agreement, facility).filter(
        (said) => isMunicipal.test(nearby(said)) && !isOwn.test(nearby(said)),
      ),
    ].filter((said) => isTaken(said) && isHandedOver(agreement, said));
    const [first, ...others] = inOrder([...found, ...handedOn(agreement)]);
    if (!first) return;
    yield {
      message: 'operation',
      at: saidRange(first),
      related: others.map((said) => ({ range: saidRange(said) })),
      data: { word: first.text.replace(/\s+/g, ' ') },
    };
  },
});

/** The words found and those right after them. */
const nearby = ({ sentence, start: from, end: to }: Said) =>
  lowerOf(sentence).slice(Math.max(0, from - 30), to + 30);

function isOwnMatter(agreement: Agreement, said: Said): boolean {
  const text = lowerOf(said.sentence).slice(said.start, said.end);
  if (isOwn.test(text)) return true;
  if (!presentation.includes(sectionAt(agreement, saidRange(said)))) return false;
  return indefinite.test(text) && !isMunicipal.test(nearby(said));
}
