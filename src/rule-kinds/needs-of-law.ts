import type { Agreement } from '../agreement/agreement.ts';
import { partyMentionsIn } from '../agreement/facts/party-mentions.ts';
import {
  end,
  anyPublic as publicBody,
  anyOwned as publicOwned,
  start,
} from '../agreement/language/public-words.ts';
import { lowerOf, type Said } from '../agreement/language/search.ts';
import { isByPublic, type Sign, saidAsSign } from './signs.ts';

type Way = Omit<Sign, 'key' | 'message'>;

const rx = (body: string) => new RegExp(`${start}(?:${body})${end}`, 'g');
const duty = '(?:skyldighet|ansvar|åtagande|uppgift|uppdrag)[a-zà-öø-ɏ]*';
const done = '(?:fullgj|fullgör|uppfyll|tillgodos|säkerställ|verkställ)[a-zà-öø-ɏ]+';
const law =
  /[a-zà-öø-ɏ]*lag(?:en|ens|ar|stiftning|stadga|regler|krav)|(?<![a-zà-öø-ɏ])(?:lss|sol)(?![a-zà-öø-ɏ])/;
/** The public side does its duty itself, or it is another law that binds everybody. */
const elsewhere =
  /(?<![a-zà-öø-ɏ])själv(?:a|t)?(?![a-zà-öø-ɏ])|påverkas|kvarstår|ändras|ersätter|vid sidan av|utöver|komplement|oavsett|oberoende av|annat (?:håll|sätt)|i annan ordning|av andra|sin egen|egen personal|arbetsmiljö|arbetsgivar|dataskydd|bokföring|brandskydd|tillsammans|gemensamt|varje part/;

/** “Kommunens skyldighet enligt lagen blir fullgjord”, “det ansvar som lagen lägger på nämnden”. */
const ofLaw: readonly Way[] = [
  {
    letters: ['blir fullgjor', 'blir uppfyll', 'fullgöras', 'uppfyllas', 'fullgörs', 'uppfylls'],
    also: ['skyldighet', 'ansvar', 'åtagande', 'uppgift', 'uppdrag'],
    pattern: rx(`${publicOwned} (?:[a-zà-öø-ɏ]+ )?${duty}[^.;,]{1,90}? ${done}`),
    needs: law,
    unless: elsewhere,
  },
  {
    letters: ['lägger på', 'ålägger', 'lagt på', 'ålagt'],
    also: ['uppfyll', 'fullgör', 'klara', 'tillgodos', 'lever', 'leva'],
    pattern: rx(
      `(?:uppfyll|fullgör|klara|tillgodose|lev)[a-zà-öø-ɏ]* [^.;,]{1,90}? som (?:[a-zà-öø-ɏ]*lag(?:en|stiftningen)|lss)(?: har)? (?:lägger|ålägger|lagt|ålagt)`,
    ),
    needs: new RegExp(`${start}${publicBody}${end}`),
    unless: elsewhere,
  },
  {
    letters: ['lagstadgad', 'lagreglerad', 'lagbund', 'obligatorisk', 'lagenlig'],
    also: [
      'säkerställ',
      'garanter',
      'se till',
      'ser till',
      'utför',
      'tillhandah',
      'erbjud',
      'ordna',
      'möjliggör',
    ],
    pattern: rx(
      `(?:säkerställ|garanter|se till|ser till|utför|tillhandah|erbjud|ordna|möjliggör)[^.;,]{0,50} ${publicOwned} (?:lagstadgade|lagreglerade|lagbundna|lagenliga|obligatoriska) [a-zà-öø-ɏ-]{4,}`,
    ),
    unless: elsewhere,
    isElse: (agreement, said) =>
      isByPublic(agreement, said) && !/syfte|partnerskap|avtal/.test(lowerOf(said.sentence)),
  },
  {
    // “I sin behovsanalys slog nämnden fast vilka insatser som fattas”
    letters: [' fast ', 'fastställde', 'konstaterade', 'bestämde'],
    also: ['fattas', 'saknas', 'behövs', 'krävs'],
    pattern: rx(
      `(?:slog|fastställde|konstaterade|bestämde) ${publicBody}(?: [^.;,]{1,40}?)? (?:vilka|vilket|vad|att|hur många)[^.;,]{1,70}? (?:fattas|saknas|behövs|krävs)`,
    ),
    unless: /tillsammans|gemensamt|parterna|föreningslivet|dialog|program(?:met)?(?![a-zà-öø-ɏ])/,
  },
];

const officer = '[a-zà-öø-ɏ]*(?:handläggar|sekreterar|utredar|biståndsbedömar)(?:e|en|na)';
const people =
  '(?:deltagar(?:e|na)|ungdomar(?:na)?|person(?:er|erna)|de (?:boende|enskilda)|barnen|familjer(?:na)?|klienter(?:na)?|brukar(?:e|na)|alla som [a-zà-öø-ɏ]+)';

/** “Deltagarna anvisas av socialsekreterare”, “insatsen verkställs när den har beslutats av enheten”. */
const byDecision: readonly Way[] = [
  {
    letters: ['anvisas', 'placeras', 'skrivs in', 'skrivs ut', 'tas in'],
    also: ['handlägg', 'sekreterar', 'utredar', 'bedömar'],
    pattern: rx(
      `${people}(?: [a-zà-öø-ɏ]+){0,3}? (?:anvisas|placeras|skrivs in|skrivs ut|tas in)(?: [^.;,]{1,40}?)? av (?:en |${publicOwned} )?${officer}`,
    ),
  },
  {
    letters: ['börjar', 'slutar', 'upphör', 'avslutas', 'inleds'],
    also: ['handlägg', 'sekreterar', 'utredar', 'bedömar'],
    needs: /(?:bestämmer|avgör|beslutar)(?: om)? när /,
    pattern: rx(
      '(?:bestämmer|avgör|beslutar)(?: om)? när (?:vistelsen|insatsen|stödet|deltagandet|placeringen|boendet|tiden)[^.;,]{0,30} (?:börjar|slutar|upphör|avslutas|inleds)',
    ),
  },
  {
    letters: ['verkställ'],
    also: ['beslutat', 'beslut av', 'beviljat', 'rapporter', 'redovis'],
    pattern: rx(
      `(?:insats|stöd|bistånd|plats)[a-zà-öø-ɏ]* verkställs(?: [^.;,]{1,40}?)? (?:när|sedan|så snart|först när|efter att) [^.;]{0,40}?(?:beslutats?|beviljats?|beslut)|verkställigheten (?:av [a-zà-öø-ɏ]+ )?(?:rapporteras|återrapporteras|redovisas)`,
    ),
    unless: /styrgrupp|parterna|årsmöte|styrelse/,
  },
];

const isBound = new RegExp(
  `${start}(?:${publicBody}(?: [^.;,]{1,40}?)? (?:skyldiga? att|måste enligt|ska(?:ll)? enligt [a-zà-öø-ɏ]*lag|ansvarar enligt [a-zà-öø-ɏ]*lag)|åligger ${publicBody})`,
);
const passesOn =
  /(?<![a-zà-öø-ɏ])(?:övertar|tar över|utför|fullgör|sköter|tar hand om|löser|ombesörjer)(?: [^.;,]{1,40}?)? (?:det|den|detta|denna|dessa|de|arbetet|uppgift(?:en|erna)|skyldighet(?:en|erna)|ansvaret)(?![a-zà-öø-ɏ])/;

/** “Nämnden är enligt lag skyldig att … Genom avtalet övertar föreningen det arbetet.” */
function boundAndPassedOn(agreement: Agreement): readonly Said[] {
  const bound: Way = {
    letters: [
      'skyldig',
      'måste enligt',
      'ska enligt',
      'skall enligt',
      'åligger',
      'ansvarar enligt',
    ],
    needs: isBound,
    pattern: new RegExp(isBound, 'g'),
    unless: elsewhere,
    isElse: ({ sentences }, { sentence }) => {
      const next = sentences[sentences.indexOf(sentence) + 1];
      if (next?.block !== sentence.block) return true;
      const lower = lowerOf(next);
      if (
        !passesOn.test(lower) ||
        elsewhere.test(lower) ||
        /(?<![a-zà-öø-ɏ])(?:inte|ej)(?![a-zà-öø-ɏ])/.test(lower)
      )
        return true;
      const sides = partyMentionsIn(next.text, agreement.reading.parties);
      return !sides.some(({ party }) => party.side === 'civil');
    },
  };
  return saidAsSign(agreement, bound, true);
}

/** Where the need is a duty that a law lays on the public side. */
export function neededByLaw(agreement: Agreement): readonly Said[] {
  return [
    ...ofLaw.flatMap((way) => saidAsSign(agreement, way, true)),
    ...boundAndPassedOn(agreement),
  ];
}

/** Where an officer of the public side decides, case by case, who comes and when it ends. */
export function decidedByOfficer(agreement: Agreement): readonly Said[] {
  return byDecision.flatMap((way) => saidAsSign(agreement, way));
}
