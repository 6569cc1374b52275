import {
  end,
  anyPublic as publicBody,
  anyOwned as publicOwned,
  small,
  start,
} from '../agreement/language/public-words.ts';
import type { OrderWay } from './order-ways.ts';

const rx = (body: string) => new RegExp(`${start}(?:${body})${end}`, 'g');
/** Somebody who decides for the public side; “verksamhetschefen” and the like may be the association’s. */
const officer =
  '(?:rektorn|(?:vår|er|den) [a-zà-öø-ɏ]{2,20}(?:chef|handläggare)|[a-zà-öø-ɏ]{0,20}handläggaren|(?!verksamhets|kansli|förenings|klubb|butiks|kök|projekt|vård)[a-zà-öø-ɏ]{2,20}chefen)';
const officers = `(?:${officer}s|${publicOwned}|vår|vårt|våra|er|ert|era)`;
const colour =
  '(?:orange|svarta?|mörka?|vita?|vitt|gula?|gult|rött|röda?|blå|blått|gröna?|grönt|grå|grått|marinblåa?)';
const clothes =
  '[a-zà-öø-ɏ]{0,10}(?:kläder(?:na)?|klädsel(?:n)?|tröj(?:a|or)|väst(?:ar)?|jack(?:a|or)|kavaj(?:er)?|rock(?:ar)?|skor|byxor|skjort(?:a|or)|keps(?:ar)?|mössa|förkläde(?:n)?|uniform(?:er)?)';
const time = `${small} (?:minuters?|kvarts?)`;

/**
 * Details that a purchaser lays down and no partner needs: the colour of the clothes, who is sent away, the order of an
 * hour, how high the grass may be. Each of them is an instruction; how many it takes is told in `plain-orders.ts`.
 */
export const orderDetails: readonly OrderWay[] = [
  {
    // “gul tröja”, “arbetskläderna är orange”
    kind: 'control',
    letters: [
      'tröj',
      'väst',
      'jack',
      'kavaj',
      'rock',
      'skor',
      'byxor',
      'skjort',
      'keps',
      'kläd',
      'uniform',
    ],
    pattern: () => rx(`${colour} ${clothes}|${clothes} (?:är|ska vara|i) ${colour}`),
    unless: /konsert|kören|match|uppträd|parad|tävl|lucia|dräkt|scen|säljer|skänk/,
  },
  {
    // “er blankett 7 B”, “avdelningschefens pärm … följs”, “bär vårt märke”
    kind: 'control',
    letters:
      'pärm|lathund|märke|logga|blankett|formulär|handbok|manual| mall | app |planering|upplägg|körordning|kvitterar|stämplar|loggar'.split(
        '|',
      ),
    pattern: () =>
      rx(
        `${officers} (?:[a-zà-öø-ɏ]{1,30} )?(?:pärm|lathund|blankett(?:er)?|formulär|handbok|manual|mall|app|körordning)|${officers} (?:[a-zà-öø-ɏ]{1,30} )?(?:planering|upplägg) (?:följs|gäller)|(?:kvitterar|stämplar|loggar)[^.;]{0,20} (?:på|i) ${officers} [a-zà-öø-ɏ]{3,20}|bär(?:a|s)? ${officers} (?:märke|logga|namn)`,
      ),
  },
  {
    // “rumsordningen fastställs av enhetschefen”, “har godkänts av er enhetschef”
    kind: 'control',
    letters: ['godkän', 'fastställ', 'bestäm', 'prövats av', ' väljer', 'anvisar'],
    byPublic: true,
    pattern: () =>
      rx(
        `(?:(?:har|ha) (?:godkänts|prövats)|är godkänd|godkänns|fastställs|bestäms) (?:i förväg )?av ${officer}|(?:${officer}|${publicBody}) (?:godkänner|bestämmer|väljer) (?:(?:alla|varje|varenda) (?:ny )?(?:vikarie|ledare|anställd|medarbetare|pass|bok|låt|övning)[a-zà-öø-ɏ]*|(?:vilka|vilken) (?:frågor|ordning|övningar|redskap|medel|produkter|metod)[a-zà-öø-ɏ]*|hur länge|hur (?:arbetet|passen|besöket|lektionen|städningen) )|(?:det|den|de) (?:medel|redskap|ordning|mall|metod|färg|text) (?:som )?(?:${officer}|${publicBody}|ni|vi) (?:bestämmer|anger|anvisar|väljer|skickar)`,
      ),
    unless: /plan(?:en)?(?: för)? (?:året|nästa)|budget|protokoll|rapport|faktur|underskr|undertec/,
  },
  {
    // “Den som rektorn inte tycker passar byts ut”
    kind: 'control',
    letters: ['byts ut', 'bytas ut', 'ersätts', 'tas ur tjänst', 'får gå'],
    byPublic: true,
    pattern: () =>
      rx(
        `(?:den|de|[a-zà-öø-ɏ]{0,20}ledare|förare|personal|medarbetare|vikarier?|anställda?) som (?:${officer}|kommunen|nämnden|regionen|vi|ni) [^.;]{1,50} (?:byts ut|bytas ut|ersätts|tas ur tjänst)`,
      ),
  },
  {
    // “Gräset får aldrig bli högre än åtta centimeter”
    kind: 'control',
    letters: ['centimeter', ' grader', 'millimeter', ' cm', 'decibel'],
    pattern: () =>
      rx(
        `(?:högst|minst|lägst|som mest|(?:aldrig|inte) (?:[a-zà-öø-ɏ]{1,12} ){0,3}(?:än|över|under)) ${small} (?:centimeter|cm|millimeter|grader|decibel)`,
      ),
  },
  {
    // “börjar med fem minuter flytövning”
    kind: 'control',
    letters: [' minut', ' kvart'],
    pattern: () =>
      rx(
        `(?:börjar|inleds|startar|slutar|avslutas) (?:alltid )?med ${time} (?!rast|paus|fika)[a-zà-öø-ɏ]{3,30}`,
      ),
  },
  {
    // “brev besvaras samma vecka”, “första samtalet hålls inom fem arbetsdagar”
    kind: 'response',
    letters: ['samma vecka', 'nästa dag', ' arbetsdagar', ' vardagar', ' dagar'],
    pattern: () =>
      rx(
        `(?:besvara[rs]|svara[rs]|åtgärda[rs]|återkoppla[rs]) (?:samma vecka|nästa dag)|(?:hålls|ges|tas emot|påbörjas|besvaras|kontaktas|återkopplas|bokas) inom ${small} (?:arbetsdag|vardag|dag)(?:ar)?`,
      ),
    unless: /möte|faktur|styrgrupp|tvist|parter|polis|oro|personuppgift|årsredovisning|uppsäg/,
  },
  {
    // “två vakna på natten”, “högst femton per guide”, “två värdar i rummet hela tiden”
    kind: 'staffing',
    letters:
      ' vakna |vakter på natt|per guide|per ledare|per handled|per lärare|per värd|per instr|hela tiden'.split(
        '|',
      ),
    pattern: () =>
      rx(
        `${small} (?:vakna|vakter) på natten|högst ${small} (?:[a-zà-öø-ɏ]{3,20} )?per (?:guide|ledare|handledare|lärare|värd|instruktör)|${small} (?:[a-zà-öø-ɏ]{1,20}värdar|värdar|vakter|personer|ledare) i [a-zà-öø-ɏ]{3,20} hela tiden`,
      ),
  },
  {
    // “har fyllt tjugo”, “ska ha HLR-kort”, “talar tre språk”
    kind: 'competence',
    letters: ['ha fyllt', 'har fyllt', '-kort', ' språk', 'utbildning'],
    pattern: () =>
      rx(
        `(?:ska|måste) ha (?:fyllt (?:\\d\\d|arton|tjugo|tjugofem|trettio)|[a-zà-öø-ɏ]{2,12}-kort|[a-zà-öø-ɏ]{0,24}(?:sköterske|biträdes|pedagog|lärar|vård)utbildning)|(?:talar|ska tala) (?:minst )?(?:två|tre|fyra) språk`,
      ),
  },
  {
    // “fem minuter före utsatt tid”, “tar emot var femtionde minut”, “rapport lämnas samma dag”
    kind: 'response',
    letters: ['utsatt tid', ' minut', 'samma dag'],
    pattern: () =>
      rx(
        `${time} före utsatt tid|var(?:je)? [a-zà-öø-ɏ]{4,14} minut|(?:rapport|journal|protokoll|lista)[a-zà-öø-ɏ]* (?:lämnas|skickas|skrivs|mejlas) samma dag`,
      ),
    unless: /polis|oro|olyck|brand|styrgrupp|buss(?:en|ar) går/,
  },
];
