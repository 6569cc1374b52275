import type { Block } from '../agreement.ts';
import { sentenceBounds } from '../language/sentences.ts';

/** A sentence of a template that speaks to the writer: offsets into the prose. */
export interface Instruction {
  readonly kind: 'instruction';
  readonly start: number;
  readonly end: number;
}

/** “Här beskrivs …”: what a passage is going to hold. */
const here =
  /^Här (?:beskrivs|beskriver (?:man|ni|du)|anges|anger (?:man|ni|du)|listas|redovisas|specificeras|preciseras|förtecknas|sammanfattas|redogörs|motiveras|formuleras|fylls|skrivs|skriver (?:man|ni|du|alla parter|parterna)|fyller (?:man|ni|du)|kan (?:man|ni|du) (?:skriva|beskriva|ange|hänvisa|också)|kan (?:[A-Za-zÀ-ÖØ-öø-ɏ]+ ){1,8}(?:listas|beskrivas|anges|skrivas)|ska (?:man|ni|du|det|[A-Za-zÀ-ÖØ-öø-ɏ]+ (?:[A-Za-zÀ-ÖØ-öø-ɏ]+ ){0,4}(?:beskrivas|anges|framgå|listas))|bör (?:man|ni|du|det|framgå)|är (?:det )?lämpligt att|nämns)(?![A-Za-zÀ-ÖØ-öø-ɏ])/;

/** Imperatives that are no other form of the verb. */
const imperative =
  /^(?:Beskriv|Skriv(?! (?:till|på|under|gärna))|Fyll i|Redogör|Välj|Stryk|Ta bort|Klistra in|Tänk på att|Kom ihåg att|Utgå från|Hänvisa till|Byt ut|Lägg (?:till|in)|Infoga|Uppge|Kopiera in|Describe|Specify|Fill in|Insert|Enter|Explain|Delete|Remove|Write|State (?:the|what|who|how|when|which|whether)|List the|Choose)(?= [a-zß-öø-ɏ]| [A-ZÀ-ÖØ-ÞĀ-ɏ]{2,}| [[(“”"])/;

/** Imperatives that look like infinitives: trusted only at the start of a paragraph's sentence. */
const infinitive =
  /^(?:Ange|Redovisa|Specificera|Precisera|Lista(?! över| med)|Motivera|Formulera|Sammanfatta|Definiera|Komplettera|Förklara|Anpassa|Notera att)(?= [a-zß-öø-ɏ])/;

const outline =
  /^(?:Kortfattad|Kort|Övergripande|Brief|Short) (?:beskrivning|sammanfattning|redogörelse|description|summary) (?:av|över|om|of)(?![A-Za-zÀ-ÖØ-öø-ɏ])/;

const question =
  /^(?:Vilken|Vilka|Vilket|Vem|Vad|Hur|När|Varför|Finns|Ska|What|Who|How|When|Why|Which)(?![a-zà-öø-ɏ]).*(?:partnerskap|avtal|överenskommelse|parter|part(?![a-zà-öø-ɏ])|samverkan|verksamhet|målgrupp|insats|ersättning|förläng|uppfölj|referensgrupp|styrgrupp|partnership|agreement|part(?:y|ies))/i;
const advice =
  /^(?:Detta kan (?:inkludera|handla)|Ofta |Det är (?:viktigt|bra|lämpligt|också bra) att|Se även|Se också|Exempelvis|Till exempel|This may include|It is important)/u;

/** A sentence that leads in a list or points to an annex says something of the agreement itself. */
const leadsOn =
  /[:]$|(?:i|av|se) (?:bilaga|bilagan|punkt|avsnitt|§|tabell)|(?:in|see) (?:annex|appendix|section)/i;

const isStem = (text: string, isItem: boolean) =>
  (here.test(text) && !leadsOn.test(text)) ||
  imperative.test(text) ||
  outline.test(text) ||
  (!isItem && infinitive.test(text) && !leadsOn.test(text));

/** Questions to the writer: a paragraph of nothing but questions and advice. */
function asksOnly(sentences: readonly string[]): boolean {
  const questions = sentences.filter((text) => text.endsWith('?'));
  if (questions.length === 0 || sentences.length < 2) return false;
  if (!questions.some((text) => question.test(text))) return false;
  return sentences.every((text) => text.endsWith('?') || advice.test(text) || isStem(text, false));
}

const mayInstruct =
  /Här |\?|(?:^|[.!?:] )["”“(]?(?:Beskriv|Skriv|Fyll|Redo|Välj|Stryk|Ta bort|Klistra|Tänk|Kom ihåg|Utgå|Hänvisa|Byt|Lägg|Infoga|Uppge|Kopiera|Describe|Spec|Fill|Insert|Enter|Expl|Delete|Remove|Write|State|List|Choose|Ange|Prec|Motivera|Formulera|Samman|Definiera|Kompl|Förklara|Anpassa|Notera|Kort|Över|Brief|Short)/;

/** The instructions left from a template in one paragraph or cell; quotations and headings have none. */
export function instructionsIn(block: Block): readonly Instruction[] {
  const { text } = block.prose;
  if (block.quoted || block.footnote || !mayInstruct.test(text)) return [];
  if (block.kind !== 'paragraph' && block.kind !== 'cell') return [];
  if (block.strong.some(({ start, end }) => start === 0 && end >= text.length)) return [];
  const bounds = sentenceBounds(text);
  const sentences = bounds.map(({ start, end }) => text.slice(start, end));
  const isItem = block.listDepth > 0 || block.kind === 'cell';
  const asks = !isItem && asksOnly(sentences);
  return bounds.flatMap(({ start, end }, i) => {
    const sentence = (sentences[i] ?? '').replace(/^["”“(]/u, '');
    const isAsked = asks && sentence.endsWith('?');
    return isAsked || isStem(sentence, isItem) ? [{ kind: 'instruction', start, end }] : [];
  });
}
