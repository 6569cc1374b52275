import type { Agreement } from '../agreement/agreement.ts';
import {
  end,
  anyPublic as publicBody,
  anyOwned as publicOwned,
  start,
} from '../agreement/language/public-words.ts';
import { lowerOf, type Said } from '../agreement/language/search.ts';
import { inOrder, type Sign, saidAsSign } from './signs.ts';

type Words = Omit<Sign, 'key' | 'message'>;
const rx = (body: string) => new RegExp(`${start}(?:${body})${end}`, 'g');
const activity =
  '(?:den|det|dem|verksamheten|arbetet|aktiviteterna|träffarna|kvällarna|planeringen(?: eller genomförandet)?|genomförandet)';
const grant = '(?:[a-zà-öø-ɏ]*bidrag(?:et)?|[a-zà-öø-ɏ]*stöd(?:et)?|pengarna|medlen|anslaget)';
const money =
  '(?:pengar|medel|bidrag|hyran|kostnaderna|en slant|en summa|betala|skjuta till|hjälpa till med (?:hyran|kostnaderna|pengar))';
/** What makes it something else all the same. */
const unless =
  /(?<![a-zà-öø-ɏ])(?:tillsammans|gemensamt|ihop|men (?:har|deltar|ordnar|ställer)|inget|ska bli|målet|syftet|på sikt|(?:är|ges) inte)(?![a-zà-öø-ɏ])/;

const ways: readonly Words[] = [
  {
    // “Kommunen deltar inte i verksamheten”
    letters: ['deltar', 'medverkar', 'engagerar sig'],
    denies: true,
    unless,
    pattern: rx(
      `${publicBody} (?:deltar|medverkar|engagerar sig) (?:själv )?(?:inte|ej|aldrig) (?:själv )?i ${activity}(?=[.,;]|$)|från ${publicOwned} sida (?:deltar|medverkar) (?:ingen|inte någon)`,
    ),
  },
  {
    // “Verksamheten är självgående”, “körerna har rullat på sedan 1994 och klarar sig själva”
    letters: ['självgående', 'sig själv'],
    unless,
    pattern: rx(
      '(?:verksamheten|aktiviteterna|[a-zà-öø-ɏ]+(?:kvällarna|träffarna|grupperna|cirklarna)) är (?:redan |helt )?självgående|(?:har rullat|rullar|har pågått|har funnits|går)[^.;]{0,40} (?:klarar|sköter|bär|går av) sig själva?',
    ),
  },
  {
    // “Det kommunen gör är att hjälpa till med hyran”
    letters: [' gör är '],
    unless,
    pattern: rx(
      `det (?:enda )?(?:som )?${publicBody} gör är (?:att )?(?:[a-zà-öø-ɏ]+ ){0,4}?${money}`,
    ),
  },
  {
    // “Bidraget kallas från 2027 partnerskap”
    letters: ['partnerskap', 'namnet', 'rubrik', 'benämning', 'etikett', ' namn'],
    also: ['bidrag', 'stöd', 'anslag'],
    denies: true,
    unless,
    pattern: rx(
      `${grant}[^.;]{0,60}? (?:kallas|heter|benämns|byter namn till)(?: [a-zà-öø-ɏ\\d]+){0,4}? (?:partnerskap|iop)|kallas ${grant}(?: [a-zà-öø-ɏ]+)? (?:partnerskap|iop)|(?:fortsätter|lever vidare|löper vidare|består|betalas)[^.;]{0,40} (?:under|med) (?:den |det |en |ett )?(?:nya?|nytt|annat|annan) (?:rubrik(?:en)?|namn(?:et)?|benämning(?:en)?|etikett(?:en)?)|${grant}[^.;]{0,60} (?:ingen|inte någon) annan (?:förändring|skillnad) än (?:namnet|rubriken)`,
    ),
  },
  {
    // “Kommunen begär inget utöver årsredovisningen”
    letters: ['begär', 'kräver', 'ställer', 'utan krav', 'utan motkrav'],
    denies: true,
    pattern: rx(
      `${publicBody} (?:begär|kräver|ställer)(?: [a-zà-öø-ɏ]+)? (?:inget|ingenting|inga|inte mer|inte annat)(?: [a-zà-öø-ɏ]+){0,3} (?:utöver|annat än|mer än|än)(?: att få)? (?:[a-zà-öø-ɏ]+ ){0,2}?(?:årsredovisning|redovisning|årsberättelse|verksamhetsberättelse|bokslut|kvitto)(?:en|et)?|utan motkrav|utan krav på (?:motprestation|gemensam)[a-zà-öø-ɏ]*`,
    ),
  },
];

/** The same kind of support as associations get, said of this money. */
const ordinary =
  /(?:ordinarie|löpande|vanliga|befintliga|egna|allmänna) |verksamhetsstöd|föreningsbidrag|verksamhetsbidrag/;

/** Where the text says outright that the association goes on by itself and the public side only pays. */
export function grantByItself(agreement: Agreement): readonly Said[] {
  return inOrder(
    ways.flatMap((way) =>
      saidAsSign(agreement, way, true).filter(({ sentence, text }) => {
        if (!/(?:begär|kräver|ställer|utan)/.test(text.toLowerCase())) return true;
        const { sentences } = agreement;
        const before = sentences[sentences.indexOf(sentence) - 1];
        return ordinary.test(`${before ? lowerOf(before) : ''} ${lowerOf(sentence)}`);
      }),
    ),
  );
}
