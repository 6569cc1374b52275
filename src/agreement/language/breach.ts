/** A party that does not keep what it has promised, in a text in lower case. */

/** Words for keeping what one has promised: with a negation they say that somebody does not. */
const keeping =
  '(?:håll(?:er|a|it)|uppfyll(?:er|a|t)|full(?:gör|göra|gjort|följer|följa|följt)|följ(?:er|a|t)|sköt(?:er|a|t)|' +
  'gör|göra|gjort|lev(?:er|a|t)|utför(?:a|t)?|betala[rt]?|bidra(?:r|git)?|klara[rt]?|infria[rt]?|genomför(?:a|t)?|' +
  'leverera[rt]?|rätta[rt]?|bättra[rt]?|ställer upp|ställa upp|fulfil|keep|comply|do|pay)';
const word = '[a-zà-öø-ɏ-]+';

/** A party that does not do its part, in whatever order the words come. */
const breach = [
  // “Håller en part inte vad den lovat”, “Uppfyller någon av parterna inte …”: the verb first is a condition.
  new RegExp(`(?:^|[,;:–] |(?:och|eller) )${keeping}(?: ${word}){0,6} (?:inte|ej)(?![a-zà-öø-ɏ])`),
  // “Om en part inte följer …”, “den som inte har betalat”
  new RegExp(`(?<![a-zà-öø-ɏ])(?:inte|ej|not)(?: ${word}){0,2} ${keeping}(?![a-zà-öø-ɏ])`),
  /(?<![a-zà-öø-ɏ])(?:brist(?:er|erna|en|ande|a)?|br(?:yter|yta|öt|utit)|missköt[a-zà-öø-ɏ]*|vansköt[a-zà-öø-ɏ]*|försumm[a-zà-öø-ɏ]*|åsid[oa]s[äa]tt[a-zà-öø-ɏ]*|underlåt[a-zà-öø-ɏ]*|svik(?:er|a|it)|struntar i|slarvar|låter bli|[a-zà-öø-ɏ]+sbrott(?:et)?|breach(?:es)?|fails? to)(?![a-zà-öø-ɏ])/,
];

export const tellsOfBreach = (lower: string): boolean =>
  breach.some((pattern) => pattern.test(lower));
