import type { Agreement } from '../../agreement/agreement.ts';
import { allMatches } from '../../agreement/language/all-matches.ts';
import { isBygoneAt } from '../../agreement/language/bygone.ts';
import { isOutside } from '../../agreement/language/outside.ts';
import { rangeIn } from '../../agreement/language/prose.ts';
import {
  lowerOf,
  type Said,
  saidIn,
  saidRange,
  sentencesWith,
} from '../../agreement/language/search.ts';
import { isTold } from '../../agreement/language/tense.ts';
import { indexOf } from '../../agreement/neighbours.ts';
import { sectionAt, sentenceRange } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';
import type { Range } from '../../source.ts';

/** What a document may call itself. */
type Name = 'avtal' | 'överenskommelse' | 'kontrakt';
interface Use {
  readonly name: Name;
  readonly range: Range;
}

const patterns: Readonly<Record<Name, readonly [string, RegExp]>> = {
  avtal: [
    'avtal',
    /(?<![a-zà-öø-ɏ-])(?:(?:detta|det här) (?:iop-?|partnerskaps|samverkans|samarbets)?avtal(?:et)?|(?:iop-|partnerskaps|samverkans|samarbets)?avtalets?)(?![a-zà-öø-ɏ])/g,
  ],
  överenskommelse: [
    'överenskommelse',
    /(?<![a-zà-öø-ɏ-]|lokala |gemensamma |nationella )(?:denna (?:iop-|samverkans)?överenskommelse|(?:iop-|partnerskaps|samverkans)?överenskommelsens?)(?![a-zà-öø-ɏ])(?! (?:i [a-zà-öø-ɏ]+(?:stad|borg|ås|köping|hult|by|vik|bo)?s? (?:är|har|kommun)|om samverkan|om lokal|med civilsamhället|med föreningslivet))/g,
  ],
  kontrakt: [
    'kontrakt',
    /(?<![a-zà-öø-ɏ-])(?:(?:detta|det här) kontrakt(?:et)?|kontraktets?)(?![a-zà-öø-ɏ])/g,
  ],
};
const names = ['avtal', 'överenskommelse', 'kontrakt'] as const;
/** A lease, a collective agreement: “avtalet” in such a sentence may be that one. */
const other =
  /(?<![a-zà-öø-ɏ])(?:hyres|arrende|kollektiv|anställnings|leverantörs|ram|biträdes|personuppgiftsbiträdes|under)(?:avtal|kontrakt)|(?<![a-zà-öø-ɏ])(?:hyresvärd|fastighetsägare|markägare|[a-zà-öø-ɏ]*(?:el|telefon|buss|städ|larm|försäkrings)bolag)(?:en|n|et|ens|ns|ets)?(?![a-zà-öø-ɏ])/;
/** The compact between the public and civil society. */
const compact =
  /(?<![a-zà-öø-ɏ])överenskommelse(?:n)?(?= (?:i [a-zà-öø-ɏ]|om samverkan|om lokal|mellan|med)|[^.]{0,80}(?:civilsamhäll|föreningsliv|idéburna (?:sektorn|organisationer)))/g;
const ofCompact =
  /civilsamhäll|föreningsliv|idéburna (?:sektorn|organisationerna)|kallad överenskommelsen/;
const local = /(?:lokala?|gemensamma|nationella) $/;
const ska = /(?<![a-zà-öø-ɏ])ska(?![a-zà-öø-ɏ])/g;
const skall = /(?<![a-zà-öø-ɏ])skall(?![a-zà-öø-ɏ])/g;

export const mixedAgreementTerms = defineRule({
  id: 'mixed-agreement-terms',
  group: 'style',
  title: { sv: 'Flera namn på samma dokument', en: 'Several names for one document' },
  summary: {
    sv: 'Dokumentet har ett namn, och inget annat dokument har samma.',
    en: 'The document has one name, and no other document has the same.',
  },
  rationale: {
    sv: 'Den som läser ”enligt avtalet” och ”enligt överenskommelsen” undrar om det är två texter. Kallas den lokala överenskommelsen likadant som ert eget dokument går det inte att veta vilken som menas. ”Kontrakt” är dessutom upphandlingslagens ord.',
    en: 'Whoever reads “under the agreement” and “under the accord” wonders whether there are two texts. If the local compact is called the same as your own document, nobody can know which is meant. “Contract” is also the word of the procurement act.',
  },
  advice: {
    sv: 'Välj ett namn för dokumentet och använd det överallt. Skriv ”den lokala överenskommelsen” varje gång den menas.',
    en: 'Choose one name for the document and use it everywhere. Write “the local compact” each time it is meant.',
  },
  about: 'text',
  severity: 'warning',
  languages: ['sv'],
  gathers: true,
  basis: [
    { work: 'boras-agreement' },
    {
      work: 'procurement-act',
      place: { sv: '1 kap. 15 § (kontrakt)', en: 'chapter 1, section 15 (contract)' },
    },
  ],
  messages: {
    several: {
      sv: 'Dokumentet kallas olika saker: {names}. Välj ett namn och använd det överallt.',
      en: 'The document goes by several names: {names}. Choose one and use it everywhere.',
    },
    'two-documents': {
      sv: 'Ordet ”överenskommelse” används om två dokument: den lokala överenskommelsen och det här.{also} Välj ett namn för det här dokumentet, och skriv ”den lokala överenskommelsen” när den menas.',
      en: 'The word “överenskommelse” is used of two documents: the local compact and this one.{also} Choose a name for this document, and write “the local compact” when it is meant.',
    },
    contract: {
      sv: 'Dokumentet kallas ”kontrakt”, som är upphandlingslagens ord. Skriv hellre ”överenskommelse” eller ”avtal”, och låt en jurist bedöma om texten i övrigt liknar ett kontrakt.',
      en: 'The document is called a “contract”, which is the word of the procurement act. Rather write “agreement”, and let a jurist judge whether the text otherwise resembles a contract.',
    },
    shall: {
      sv: 'Texten blandar ”ska” och ”skall”. Skriv ”ska” överallt.',
      en: 'The text mixes “ska” and “skall”. Write “ska” everywhere.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nDenna överenskommelse gäller 2027-02-01–2029-01-31. Överenskommelsen kan förlängas en gång.\n\n## Omförhandling\n\nVarje part kan begära omförhandling av detta avtal.\n',
      finds: [{ message: 'several', on: 'detta avtal', severity: 'info' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Bakgrund\n\nI Exempelstad finns en Överenskommelse om samverkan mellan kommunen och civilsamhället.\n\n## Avtalstid\n\nÖverenskommelsen gäller 2027-02-01–2029-01-31.\n',
      finds: [{ message: 'two-documents', on: 'Överenskommelse', severity: 'info' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Tid\n\nKontraktet gäller 2027-02-01–2029-01-31.\n',
      finds: [{ message: 'contract', on: 'Kontraktet', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Insatser\n\nKommunen ska låna ut lokalen. Föreningen skall leda träffarna.\n',
      finds: [{ message: 'shall', on: 'skall', severity: 'info' }],
    },
    {
      // The local compact is named so that nobody takes it for this document; the lease is another text.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Värdegrund\n\nParterna följer den lokala överenskommelsen mellan kommunen och civilsamhället.\n\n## Tid\n\nAvtalet gäller 2027-02-01–2029-01-31. Föreningens hyreskontrakt löper lika länge.\n',
      finds: [],
    },
    {
      // What a partnership is not.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Bakgrund\n\nPartnerskapet är inte ett kontrakt med ekonomiska villkor.\n\n## Tid\n\nÖverenskommelsen gäller 2027-02-01–2029-01-31.\n',
      finds: [],
    },
  ],
  *check(agreement) {
    const uses = names.flatMap((name) => usesOf(agreement, name));
    const named = names.filter((name) => uses.some((use) => use.name === name));
    const compacts = compactsOf(agreement);
    const contract = uses.filter(({ name }) => name === 'kontrakt');
    const [first] = contract;
    if (first) {
      yield { message: 'contract', at: first.range, related: rest(contract) };
    } else if (compacts[0] && named.includes('överenskommelse')) {
      const own = uses.filter(({ name }) => name === 'överenskommelse');
      const also = named.includes('avtal');
      yield {
        message: 'two-documents',
        at: compacts[0],
        severity: 'info',
        related: [...compacts.slice(1).map((range) => ({ range })), ...own.slice(0, 12)],
        data: {
          'also.sv': also ? ' På andra ställen heter det ”avtal”.' : '',
          'also.en': also ? ' In other places it is called “avtal”.' : '',
        },
      };
    } else if (named.length > 1) {
      const least = leastOf(uses);
      const [at] = least;
      if (at)
        yield {
          message: 'several',
          at: at.range,
          severity: 'info',
          related: rest(least),
          data: { names: [...named] },
        };
    }
    yield* mixedShall(agreement);
  },
});

const rest = (uses: readonly Use[]) => uses.slice(1, 12).map(({ range }) => ({ range }));

/** The name that stands least often: where to change. */
function leastOf(uses: readonly Use[]): readonly Use[] {
  const of = (name: Name) => uses.filter((use) => use.name === name);
  return names
    .map(of)
    .filter((found) => found.length > 0)
    .reduce((best, found) => (found.length < best.length ? found : best));
}

/** Where the document speaks of itself by a name. */
function usesOf(agreement: Agreement, name: Name): readonly Use[] {
  const [letters, pattern] = patterns[name];
  const said = saidIn(agreement, [letters], pattern)
    .filter(({ sentence }) => !other.test(lowerOf(sentence)))
    .filter((said) => name !== 'överenskommelse' || !isCompact(said))
    .filter((said) => !isWork(said) && !isAnother(agreement, said));
  // What is told of how it was before may speak of another’s contract, in whatever words.
  const own = name === 'kontrakt' && said.every((one) => isInTelling(agreement, one)) ? [] : said;
  return own.map((one) => ({ name, range: saidRange(one) }));
}

/** “det dåvarande kontraktet”, “kontraktet med bolaget”, “kontraktet för lokalen” */
const othersBefore =
  /(?<![a-zà-öø-ɏ])(?:dåvarande|gamla|förra|tidigare|föregående|äldre|hans|hennes|deras|sitt|firmans|bolagets|företagets|konsultens|hyresvärdens|entreprenörens) $/;
const othersAfter =
  /^ (?:med|hos) (?:[a-zà-öø-ɏ]+ ){0,2}?[a-zà-öø-ɏ]*(?:bolag|företag|firma|konsult|entreprenör|hyresvärd|fastighetsägar|leverantör|arrendator|grossist|åkeri)[a-zà-öø-ɏ]*|^ för (?:lokalen|salen|bilen|huset|marken|rummet|kiosken|ytan|tjänsten)(?![a-zà-öø-ɏ])/;

function isAnother(agreement: Agreement, { sentence, start, end }: Said): boolean {
  const lower = lowerOf(sentence);
  if (othersBefore.test(lower.slice(0, start)) || othersAfter.test(lower.slice(end))) return true;
  if (/ det $/.test(lower.slice(0, start)) && was.test(lower.slice(end))) return true;
  if (ended.test(lower.slice(end))) return true;
  return isOutside(agreement, sentence) || isBygoneAt(agreement, sentence, start);
}

/** “Avtalet förlängdes automatiskt till dess att bolaget lade ned” */
const ended = /^ (?:förlängdes|förnyades|upphörde|avslutades|sades upp|löpte ut)(?![a-zà-öø-ɏ])/;
/** “I det kontraktet fanns …” */
const was = /^ (?:fanns|stod|hade|var|gällde|ingick|innehöll)(?![a-zà-öø-ɏ])/;

const tellingSections: ReadonlySet<string | null> = new Set([
  'background',
  'agreement-basis',
  'target-group',
  'activity',
  'values',
  'goals',
]);

/** Among what was: in the sentence, or in the one before it. */
function isInTelling(agreement: Agreement, { sentence }: Said): boolean {
  if (!tellingSections.has(sectionAt(agreement, sentenceRange(sentence)))) return false;
  const { parties } = agreement.reading;
  const before = agreement.sentences[indexOf(agreement, sentence) - 1];
  return isTold(sentence, parties) || (before?.block === sentence.block && isTold(before, parties));
}

/** “pjäsen Kontraktet”: a work of that name, in capitals inside a sentence. */
const work =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*(?:pjäs|film|bok|roman|novell|låt|opera|musikal|föreställning|utställning|tavla|spel|serie|dokumentär|krog|restaurang|bar)(?:en|an|et|n)?|boken|verket|skådespelet|dramat|spelet)(?: (?:som heter|med namnet|med titeln|kallad))?[ "”“*_:]{1,4}$/;

function isWork({ sentence, start }: Said): boolean {
  return (
    /^[A-ZÅÄÖ]/.test(sentence.text.slice(start)) && work.test(lowerOf(sentence).slice(0, start))
  );
}

/** “Överenskommelsen i Exempelstad”, “Överenskommelsens principer”: the compact. */
function isCompact({ sentence, start, end }: Said): boolean {
  const lower = lowerOf(sentence);
  const after = sentence.text.slice(end, end + 30);
  if (/^denna/.test(lower.slice(start, end))) return false;
  return (
    / i [A-ZÅÄÖ]/.test(after.slice(0, 5)) ||
    /^ (?:mellan|med) [^.]*(?:civilsamh|förenings|idébur)/.test(after) ||
    /^s? ?(?:principer|värdegrund|åtaganden och principer)/.test(after.trim()) ||
    ofCompact.test(lower)
  );
}

/** The local compact, where it is called “Överenskommelsen” and no more. */
function compactsOf(agreement: Agreement): readonly Range[] {
  return sentencesWith(agreement, ['överenskommelse']).flatMap((sentence) => {
    const { block, start } = sentence;
    const lower = lowerOf(sentence);
    if (block.quoted || block.footnote || block.kind === 'heading') return [];
    return allMatches(lower, compact).flatMap(({ index, 0: whole }) => {
      const written = sentence.text.slice(index);
      const isPlaced = /^[Öö]verenskommelsen i [A-ZÅÄÖ]/.test(written);
      const isNamed = /^Ö/.test(written) && index > 0 && ofCompact.test(lower);
      if (local.test(lower.slice(0, index)) || (!isPlaced && !isNamed)) return [];
      return [rangeIn(block.prose, start + index, start + index + whole.length)];
    });
  });
}

function* mixedShall(agreement: Agreement) {
  const old = saidIn(agreement, ['skall'], skall);
  const [first, ...others] = old;
  if (!first || saidIn(agreement, ['ska '], ska).length === 0) return;
  yield {
    message: 'shall' as const,
    at: saidRange(first),
    severity: 'info' as const,
    related: others.slice(0, 12).map((said) => ({ range: saidRange(said) })),
  };
}
