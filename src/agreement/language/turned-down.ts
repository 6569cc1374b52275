/** “Vi övervägde det men valde bort det”, in a text in lower case: thought of, and not done. */
const notTaken =
  /(?<![a-zà-öø-ɏ])(?:val(?:de|t|ts|des|d|da) bort|väl(?:jer|ja|js|jas) bort|(?:valde|väljer|valt) (?:att inte|en annan)|avst(?:år|od|ått) från (?:att|den|det|möjlighet|lösning)[a-zà-öø-ɏ]*|förkasta(?:de|des|t|ts)|avfärda(?:de|des|t|ts)|överg(?:av|avs|ivit|ivits|iven)|föll (?:bort|på)|(?:lagt|lade|lades|lagts|läggs)(?: [a-zà-öø-ɏ]+){0,2} åt sidan|skrinla(?:gt|gts|de|des)|uteslut(?:it|its|en|et|na)|besvara(?:ts|des) (?:nekande|med nej)|(?:släppte|släppt|lämnade|lämnat) (?:tanken|den tanken|idén|spåret)|str(?:öks|uken|uket|ukits)|röstades ner|(?:sa|sade|sagt) nej|bort(?:tage[nt]|tagits)|togs bort|blev det (?:inte|ingen|inget)|(?:ville|velat) (?:[a-zà-öø-ɏ]+ ){0,2}(?:inte|undvika|slippa))(?![a-zà-öø-ɏ])/;

/** Whether a sentence in lower case says that what it names was thought of and turned down. */
export const isTurnedDown = (lower: string): boolean => notTaken.test(lower);
