/** Verbs that commitments often begin with. Only these are taken for verbs: “Lokaler” and “Ungdomar” are none. */
const verbs: ReadonlySet<string> = new Set(
  `anmäler anordnar ansvarar anställer arbetar arrangerar avsätter behåller bekostar betalar bidrar bjuder bokar
  deltar delar driver erbjuder finansierar följer förbereder förbinder föreslår förmedlar genomför ger gör hjälper
  håller hyr informerar kallar kommer köper leder lånar lägger medverkar möter ordnar planerar redovisar rekryterar
  samlar samordnar schemalägger ser ska skapar sköter stöder stödjer stärker står ställer städar söker tar tillsätter
  upplåter utbildar utser utvecklar värvar åtar öppnar
  arranges contributes employs follows gives helps holds hosts keeps leads lends looks offers opens organises
  organizes pays plans provides recruits runs sees shares supports takes teaches trains undertakes`.split(
    /\s+/u,
  ),
);

/** Whether a clause begins with what somebody does: “Lånar ut lokalen”. */
export function beginsWithVerb(text: string): boolean {
  const [first = ''] = text.toLowerCase().split(/[\s,.]/u);
  return verbs.has(first);
}
