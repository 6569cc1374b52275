import type { Localised } from '../locale.ts';

/** The files of a new repository of agreements. `{command}` runs this version of the program. */
export const repositoryWords = {
  config: {
    sv: `# yaml-language-server: $schema=.iop/config.schema.json
# Inställningar för iop. De gäller den här mappen och mapparna under den.

# Regelverket som avtalen granskas mot: default, boras-2016, boras, helsingborg, uddevalla
# eller sökvägen till ett eget. Det kan vara en tabell, i ./regelverk.yaml:
#   namn: Våra regler för IOP
#   punkter:
#     - { punkt: Mål, kallas-också: [Dit vi vill], nivå: krav }
profile: {profile}
lang: sv

# Filer som alltid är avtal, och sådana som inte granskas.
include: ["{folder}/**"]
exclude: ["{folder}/arkiv/**"]

# En kontroll kan stängas av eller få en annan nivå: error, warning, info eller off.
# rules:
#   vague-wording: off

# Egna kontroller: ord ni vill undvika, eller ord som ska finnas med.
# words:
#   - id: egen-part
#     avoid: [utförare, beställ*]
#     instead: part
#     level: råd
`,
    en: `# yaml-language-server: $schema=.iop/config.schema.json
# Settings of iop. They hold for this folder and the folders below it.

# The rules that agreements are checked against: default, boras-2016, boras, helsingborg,
# uddevalla or the path to your own. It may be a table, in ./profile.yaml:
#   name: Our rules on IOPs
#   points:
#     - { point: Goals, also-called: [Where we want to go], level: required }
profile: {profile}
lang: en

# Files that always are agreements, and those that are not checked.
include: ["{folder}/**"]
exclude: ["{folder}/arkiv/**"]

# A rule can be switched off or be given another level: error, warning, info or off.
# rules:
#   vague-wording: off

# Rules of your own: words you want to avoid, or words that must be there.
# words:
#   - id: own-party
#     avoid: [utförare, beställ*]
#     instead: part
#     level: recommended
`,
  },
  github: {
    sv: `# Granskar avtalen vid varje ändring. Anmärkningarna visas på raden där de hör hemma.
name: IOP-avtal
on:
  push:
    branches: [main]
  pull_request:
permissions:
  contents: read
jobs:
  granska:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: {command} check
`,
    en: `# Checks the agreements at every change. Findings are shown on the line where they belong.
name: IOP agreements
on:
  push:
    branches: [main]
  pull_request:
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: {command} check
`,
  },
  gitlab: {
    sv: `# Granskar avtalen vid varje ändring. Anmärkningarna visas i sammanslagningsbegäran.
granska-avtal:
  image: node:22
  script:
    - {command} check --format text --format gitlab=iop-gitlab.json --format junit=iop-junit.xml
  artifacts:
    when: always
    reports:
      codequality: iop-gitlab.json
      junit: iop-junit.xml
`,
    en: `# Checks the agreements at every change. Findings are shown in the merge request.
check-agreements:
  image: node:22
  script:
    - {command} check --format text --format gitlab=iop-gitlab.json --format junit=iop-junit.xml
  artifacts:
    when: always
    reports:
      codequality: iop-gitlab.json
      junit: iop-junit.xml
`,
  },
  ignored: {
    sv: `# Vad iop check --cache sparar hör hemma på den egna datorn: en sådan fil i git används inte.
.iop-cache
`,
    en: `# What iop check --cache keeps belongs on one’s own computer: such a file in git is not used.
.iop-cache
`,
  },
  attributes: {
    sv: `# Samma radslut hos alla, så att en ändring visar det som har ändrats.
* text=auto
*.md text eol=lf
*.yaml text eol=lf
*.docx binary
*.odt binary
*.pdf binary
`,
    en: `# The same line ends for all, so that a change shows what has been changed.
* text=auto
*.md text eol=lf
*.yaml text eol=lf
*.docx binary
*.odt binary
*.pdf binary
`,
  },
  readme: {
    sv: `# Våra partnerskapsavtal

Här ligger våra avtal om idéburet offentligt partnerskap. Varje avtal är en textfil i mappen \`{folder}\`. Verktyget \`iop\` granskar dem varje gång någon ändrar, och säger vad som behöver rättas före underskrift och vad ni behöver ta ställning till. En jurist avgör.

Ni behöver [Node](https://nodejs.org), helst version 22 eller 24. Kommandona skrivs i en terminal i den här mappen.

## Ett nytt avtal

\`\`\`sh
{command} bedöm {folder}/namn.md     # är partnerskap rätt form?
{command} ny {folder}/namn.md        # ett utkast med rätt rubriker
\`\`\`

Fyll i luckorna, som ser ut så här: \`[fyll i: …]\`.

## Granska

\`\`\`sh
{command} granska                     # alla avtal
{command} granska {folder}/namn.md    # ett avtal
\`\`\`

Skriv \`{command} förklara tvist\` för att få veta mer om en kontroll.

## Ett avtal som ligger i Word

\`\`\`sh
{command} granska avtal.docx                                  # granska det som det är
{command} läs-in avtal.docx {folder}/namn.md                  # eller gör det till text
{command} skriv-ut {folder}/namn.md namn.docx                 # och till Word igen
\`\`\`

## Före underskrift

1. Ändra \`läge: utkast\` till \`läge: beslutat\` i avtalskortet, det som står mellan strecken först i filen.
2. Granska igen, och ta bort det som är vägledning.
3. Skriv under. Ändra sedan till \`läge: undertecknat\`.

## Om ni vill göra på ett annat sätt

Finns det goda skäl att låta en anmärkning vara, skriv skälet i avtalskortet. Rapporten visar då det som är godtaget:

\`\`\`yaml
godtagna:
  - regel: orgnr-missing
    skäl: Föreningen bildas i januari.
\`\`\`

Kontrollens namn står sist i anmärkningen.

Det som hör till ärendet och inte till texten, till exempel den första bedömningen, står i en egen fil bredvid avtalet: \`namn.iop.yaml\`.

## Filerna här

- \`iop.config.yaml\`: vilket regelverk som gäller, och vilka filer som är avtal.
- \`.iop\` och \`.vscode\`: hjälp i textredigeraren när ni skriver avtalskort.
- \`{folder}/arkiv\`: lägg avslutade avtal där. De granskas inte.
`,
    en: `# Our partnership agreements

Here are our agreements on idéburet offentligt partnerskap. Each agreement is a text file in the folder \`{folder}\`. The tool \`iop\` checks them whenever somebody changes one, and says what to put right before signing and what you must decide. A lawyer decides.

You need [Node](https://nodejs.org), preferably version 22 or 24. The commands are written in a terminal in this folder.

## A new agreement

\`\`\`sh
{command} assess {folder}/name.md    # is a partnership the right form?
{command} new {folder}/name.md       # a draft with the right headings
\`\`\`

Fill in the gaps, which look like this: \`[fill in: …]\`.

## Check

\`\`\`sh
{command} check                       # all agreements
{command} check {folder}/name.md      # one agreement
\`\`\`

Write \`{command} explain dispute\` to learn more about a rule.

## An agreement in Word

\`\`\`sh
{command} check agreement.docx                                # check it as it is
{command} import agreement.docx {folder}/name.md              # or make it text
{command} export {folder}/name.md name.docx                   # and Word again
\`\`\`

## Before signing

1. Change \`status: draft\` to \`status: decided\` in the agreement card, which stands between the dashes first in the file.
2. Check again, and take away what is guidance.
3. Sign. Then change to \`status: signed\`.

## If you want to do it another way

Where there are good reasons to leave something as it is, write the reason in the agreement card. The report then shows what has been accepted:

\`\`\`yaml
exceptions:
  - rule: orgnr-missing
    reason: The association is founded in January.
\`\`\`

The name of the rule stands last in the finding.

What belongs to the case and not to the text, such as the first assessment, stands in a file of its own beside the agreement: \`name.iop.yaml\`.

## The files here

- \`iop.config.yaml\`: which rules hold, and which files are agreements.
- \`.iop\` and \`.vscode\`: help in the editor when you write agreement cards.
- \`{folder}/arkiv\`: put ended agreements there. They are not checked.
`,
  },
} as const satisfies Readonly<Record<string, Localised>>;
