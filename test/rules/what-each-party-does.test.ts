import { describe, expect, it } from 'vitest';
import { partyWithoutCommitment } from '../../src/rules/commitments/party-without-commitment.ts';
import { finds } from './finds.ts';

const paid = '\n\n## Ekonomi\n\nKommunen bidrar med 200 000 kronor per år till föreningen.';
const run = (body: string, after = paid) =>
  finds(
    partyWithoutCommitment,
    `# IOP Gården\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## Insatser och åtaganden\n\n${body}${after}\n`,
  ).map(({ message }) => message);

describe('a public party that only pays', () => {
  it.each([
    'Föreningen öppnar, bemannar och städar lokalen.',
    'Föreningen svarar för allt det praktiska: kafé, program, volontärer och städning.',
    'Norra åtar sig att leda träffarna, att utbilda ledare och att bjuda in grannarna.',
    'Föreningen leder träffarna. Kommunen förbehåller sig rätten att besöka dem.',
    'Föreningen ordnar läger. Kommunen får del av programmet i förväg.',
    'Föreningen ordnar läger. Kommunens åtagande stannar vid det årliga bidraget.',
    'Föreningen ordnar läger. Kommunen är enbart finansiär.',
    'Föreningen ordnar läger. Kommunens roll är att finansiera dem.',
    'På föreningen vilar att sköta odlingen, att lära ut och att bjuda in skolorna.',
    '| Part | Åtagande |\n|---|---|\n| Föreningen | ordnar läger, leder cirklar och sköter gården |\n| Kommunen | inga egna insatser |',
    'Kommunen köper läxhjälp av föreningen. Föreningen öppnar, bemannar och städar salen. Västar med kommunens märke bärs av värdarna.',
    'Kommunen ger föreningen i uppdrag att hålla kaféet öppet. Föreningen lagar mat, håller öppet och skriver schema.',
    'Kommunen betalar enligt nästa avsnitt. Mer än så behöver ingen vänta sig. Föreningen öppnar, bemannar och lagar mat. Besöken skrivs in i kommunens system.',
    'Kommunens pengar är hälften av det hela. Föreningen leder träffar, ordnar läger och sköter gården. Utbetalningen från kommunen kommer i mars.',
  ])('only pays: %s', (body) => {
    expect(run(body)).toEqual(['only-pays']);
  });

  it.each([
    'Föreningen öppnar, bemannar och städar lokalen. Kommunen lånar ut den.',
    'Föreningen svarar för kafé, program och volontärer. Kommunens fritidsledare är med på torsdagar.',
    'Norra leder träffarna. På kommunen vilar att hålla lokalen varm och att sprida programmet.',
    'Föreningen ordnar läger. Kommunen deltar i planeringen och får del av programmet.',
    'Kommunen är inte enbart finansiär utan medverkar med en samordnare. Föreningen ordnar läger.',
    'Föreningen ordnar läger. Tillsammans planerar parterna varje termin.',
    'Föreningen ordnar läger. Kommunens roll är att finansiera dem och delta i planeringen.',
    'Föreningen ordnar läger.',
    '| Part | Åtagande |\n|---|---|\n| Föreningen | ordnar läger, leder cirklar och sköter gården |\n| Kommunen | upplåter gården |',
    'Kommunen köper hyllor till salen och ställer dem där. Föreningen öppnar, bemannar och städar.',
    'Föreningen öppnar, bemannar och städar. Kommunens vaktmästare sköter nyckelskåpet.',
    'Föreningen leder träffar, ordnar läger och sköter gården. Mer än så begär ingen, och kommunen sprider programmet.',
  ])('silent: %s', (body) => {
    expect(run(body)).toEqual([]);
  });

  it('a party that only stands behind it, or nothing is asked of, does nothing', () => {
    const own = 'Kommunen upplåter lokalen, avsätter en samordnare och leder planeringen.';
    expect(run(`${own} Föreningen står bakom överenskommelsen.`)).toEqual(['none']);
    expect(run(`${own} Föreningen välkomnar initiativet.`)).toEqual(['none']);
    expect(run(`${own} Föreningen står bakom och leder kaféet.`)).toEqual([]);
  });
});
