import type { Agreement, Sentence } from '../agreement/agreement.ts';
import { whoDoes } from '../agreement/doer.ts';
import { allMatches } from '../agreement/language/all-matches.ts';
import { lowerOf } from '../agreement/language/search.ts';
import { ownUnder } from './own-sentences.ts';

/** To settle terms, in few words: who does it is read from the sentence. */
const settles =
  /(?<![a-zà-öø-ɏ])(?:bestämmer|avgör|sätter|fastställer|ändrar|meddelar|(?:får|kan|äger|har rätt att)(?=(?: [a-zà-öø-ɏ]+){0,4}? (?:ändra|bestämma|sätta|lägga till|stryka|ta bort|frångå|meddela|besluta om|göra om|skriva om|höja|sänka|byta)(?![a-zà-öø-ɏ]))|skriver(?=,)|beslutar(?= om (?:ändr|juster|ny|andra))|säger(?= (?:[a-zà-öø-ɏ]+ )?till(?![a-zà-öø-ɏ]))|(?:vill|önskar)(?= [a-zà-öø-ɏ]+ (?:ha|få) (?:det|något) (?:annorlunda|annat|på (?:annat|nytt))))(?![a-zà-öø-ɏ])/g;
/** What the parties have agreed on. */
const terms =
  /ändra|ändring|juster|villkor|annorlunda|tider(?:na)?(?![a-zà-öø-ɏ])|antal|pris|ersättning|belopp|omfattning|platser|uppgifter|innehåll|avtal|överenskommelse|det som står/;
/** And the other side follows, is not asked, or gets to know it shortly before. */
const follows =
  /(?<![a-zà-öø-ɏ])(?:följer (?:dem|dessa|efter|med)|(?:föreningen|ni|vi|hon) följer|(?:rättar|rätta|fogar|foga|anpassar|anpassa) (?:sig|oss|er)|hänger (?:ni|vi|föreningen)? ?med|(?:ni|vi|föreningen) hänger med|då ordnar (?:ni|vi|föreningen)|ställer om|(?:har|får) att(?= )|tillämpar|bund(?:en|na)(?= (?:av|hela))|får (?:det|detta) inte|(?:inget|inte något|ingenting) att säga till|ingen (?:motsvarande|sådan) rätt|utan (?:hörande|samråd|att fråga|förvarning)|(?:gäller )?från nästa (?:dag|vecka|månad)|från dagen efter|när (?:som helst|det behövs|(?:den|de) vill|helst)|(?:dags|dagars|veckas|veckors|månads) (?:varsel|besked|varning))(?![a-zà-öø-ɏ])/;
/** Done by all, or about what is the one’s own. */
const unless =
  /(?<![a-zà-öø-ɏ])(?:tillsammans|gemensamt|ihop|i samråd|överens|eniga|enas|båda|alla|någon av|var och en|varje part|parterna|samma rätt|också föreningen|efter (?:samråd|samtal|överenskommelse)|kontaktperson[a-zà-öø-ɏ]*|sin(?:a)? egn?a?|egna|lag(?:en)?|inte ändra|säger upp|säga upp|häva)(?![a-zà-öø-ɏ])/;

/** A sentence in which the public side alone settles terms, and the other side only follows. */
export function altersAlone(agreement: Agreement): Sentence | null {
  const own = ownUnder(agreement, 'renegotiation', 'changes');
  const found = own.find((sentence, at) => {
    const lower = lowerOf(sentence).slice(0, 600);
    if (sentence.block.kind === 'heading' || !terms.test(lower) || unless.test(lower)) return false;
    const next = own[at + 1];
    const after = next?.block === sentence.block ? lowerOf(next) : '';
    if (unless.test(after) || !(follows.test(lower) || follows.test(after))) return false;
    return allMatches(lower, settles).some(({ index, 0: word }) => {
      if (
        /^ (?:[a-zà-öø-ɏ]+ ){0,2}(?:inte|aldrig|ej)(?![a-zà-öø-ɏ])/.test(
          lower.slice(index + word.length),
        )
      )
        return false;
      return whoDoes(agreement, sentence, index, index + word.length) === 'public';
    });
  });
  return found ?? null;
}
