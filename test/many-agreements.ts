/** Agreements of a made-up municipality, each about something of its own, with what rules that compare look for. */
export function manyAgreements(count: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      `avtal/${String(n).padStart(3, '0')}.md`,
      n % 9 === 4 ? other(n) : agreement(n),
    ]),
  );
}

const subjects = ['läxhjälp', 'odling', 'promenader', 'språkkafé', 'simning'];

function agreement(n: number): string {
  const subject = subjects[n % subjects.length] ?? '';
  const number = n % 4 === 0 ? 'KFN 2026/7' : `KFN 2026/${100 + n}`;
  const status = n % 3 === 0 ? 'utkast' : 'undertecknat';
  return `---
iop: 1
titel: Avtal ${n} om ${subject}
läge: ${status}
diarienummer: ${number}
parter:
  - { namn: Exempelstads kommun, typ: kommun, organisationsnummer: 212000-9150 }
  - { namn: Föreningen Norra, typ: förening, organisationsnummer: 802499-0015 }
avtalstid: { start: 2025-01-01, slut: 202${5 + (n % 4)}-12-31 }
---

# Avtal ${n} om ${subject}

Idéburet offentligt partnerskap (IOP)

## Bakgrund

Många saknar ${subject}. ”Citatet” ${n} visar det.

## Ekonomi

Kommunen betalar ${100 + n} 000 kronor per år till Föreningen Norra.
`;
}

const other = (n: number) => `# Protokoll ${n}\n\nMötet öppnades.\n`;
