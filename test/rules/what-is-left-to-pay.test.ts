import { partyWithoutCommitment } from '../../src/rules/commitments/party-without-commitment.ts';
import { cofinancingMissing } from '../../src/rules/economy/cofinancing-missing.ts';
import { majorityPublicFinancing } from '../../src/rules/economy/majority-public-financing.ts';
import { fullCostCoverage } from '../../src/rules/procurement/full-cost-coverage.ts';
import { orderVocabulary } from '../../src/rules/procurement/order-vocabulary.ts';
import { testPhrasings } from './phrasings.ts';

const title = '# Sällskap i Norra: idéburet offentligt partnerskap\n\n';
const byMunicipality = `${title}Parter är Exempelstads kommun (212000-9150) och Föreningen Norra (802499-0015). Vi på kommunen är glada åt er.\n\n`;
const byAssociation = `${title}Vi i Föreningen Norra (organisationsnummer 802499-0015) har kommit överens med er på Exempelstads kommun (organisationsnummer 212000-9150).\n\n`;
const named = `${title}## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150, nedan kommunen\n- Föreningen Norra, organisationsnummer 802499-0015, nedan föreningen\n\n`;

// All of it is paid, told by what there is to pay for, and by nothing being left for the association.
testPhrasings(
  [
    {
      rule: fullCostCoverage,
      section: 'Pengarna',
      signs: [
        'Vi står för maten, bilen, hyran och allt annat som turerna kostar.',
        'Alla era kostnader står vi för.',
        'Vi tar hand om varenda räkning ni får för verksamheten.',
        'Går det back betalar vi mellanskillnaden.',
        'Hyra, löner, el och försäkring betalas av oss mot kvitto.',
      ],
      innocent: [
        'Vi står för bussen, maten och allt annat som utflykten kostar.',
        'Vi betalar en del av hyran och lönerna; resten står ni för.',
        'Ni behöver inte ligga ute med pengarna för tolken, den betalar vi direkt.',
        'Alla våra kostnader står vi för.',
      ],
    },
    {
      rule: orderVocabulary,
      section: 'Vad som görs',
      signs: [
        'Sällskapet som vi köper av er gäller vardagar.',
        'Ni är vår leverantör av ledsagning.',
      ],
      innocent: [
        'Kaffet som vi köper av er kafégrupp dricker vi ihop.',
        'Ni är inte vår leverantör.',
        'Saft beställer ni där ni vill, och leverantör väljer ni själva.',
      ],
    },
    {
      rule: partyWithoutCommitment,
      section: 'Vem gör vad',
      signs: [
        'Ni leder promenaderna. Ni skaffar ledare. Ni ordnar kaffe.\n\nVi för vår del betalar ut pengarna. Mer än så gör vi inte.',
      ],
      innocent: [
        'Norra leder promenaderna, skaffar ledare och ordnar kaffe.\n\nVi lånar ut lokalen och betalar ut pengarna. Något annat lovar vi inte.',
        'Ni sköter kommunens hundgård. Det gäller:\n\n- gräset klipps\n- staketet målas\n\nVi lånar ut maskinerna.',
      ],
    },
    {
      rule: majorityPublicFinancing,
      section: 'Pengarna',
      signs: ['Vår del är 90 procent av era intäkter.'],
      innocent: [
        'Vi ger 200 000 kronor, och 70 procent av era intäkter kommer från medlemmarna.',
        'Ni får in 80 procent av era intäkter på loppisen, och det gläder oss.',
        'Vi vill se hela er ekonomi en gång om året.',
      ],
    },
  ],
  byMunicipality,
);

testPhrasings(
  [
    {
      rule: fullCostCoverage,
      section: 'Pengar',
      signs: [
        'Det ni betalar ska räcka till hyran, lönerna, materialet och revisorn.',
        'Vi lägger inte in några egna pengar och ingen ideell tid.',
        'Ni står för allt som verksamheten kostar.',
        'Alla våra utgifter får vi tillbaka av er mot kvitto.',
      ],
      innocent: [
        'Det ni betalar ska räcka till hälften av hyran, och resten lägger vi in.',
        'Vi lägger inte in några pengar men tusen timmar ideell tid.',
        'Hyra, löner och el betalar vi själva.',
      ],
    },
    {
      rule: orderVocabulary,
      section: 'Vad som görs',
      signs: [
        'Turerna som ni köper av oss körs på vardagar.',
        'Vi är er leverantör av ledsagning.',
      ],
      innocent: [
        'Vi är inte er leverantör, och det är vi glada för.',
        'Våra medlemmar kan beställa hjälp med datorn av oss.',
        'Ni köper ingenting av oss.',
        'Vi beställer saft hos vår leverantör.',
      ],
    },
  ],
  byAssociation,
);

testPhrasings(
  [
    {
      rule: fullCostCoverage,
      section: 'Ekonomi',
      signs: [
        'Beloppet är satt så att löner, hyra, mat och försäkring går ihop för föreningen.',
        'Beloppet är så avvägt att föreningen hålls skadeslös för varje utgift som arbetet medför.',
        'Löner, hyra, material och el betalas av kommunen mot kvitto.',
        'Hyra av hall, löner, bollar och nät betalas också av kommunen mot kvitto.',
        'Föreningen väntas inte skjuta till något.',
        'Någon insats av egna medel eller arbete förutsätts inte av föreningen.',
        '| Post | Kronor |\n|---|---|\n| Fordon, bränsle, löner, kontor | allt, enligt kvitto |',
        'Kommunen är den som bekostar det hela, och föreningen behöver inte bidra med något eget.',
        'Inget av det som verksamheten kostar ska falla på föreningen.',
      ],
      innocent: [
        'Föreningen behöver inte skjuta till något det första året.',
        'Deltagarna ska inte behöva skjuta till något.',
        'Beloppet är satt så att hyran går jämnt upp, och löner och mat står föreningen för.',
        'Löner, hyra, material och el betalas av föreningen.',
        'Kommunen betalar lön, dator, telefon och resor för sin samordnare.',
        'Bidraget används till löner, hyra och material.',
        'I budgeten ingår löner, hyra, material och försäkring; kommunen betalar 40 procent.',
        'Föreningen redovisar vad löner, hyra och material har kostat, och kommunen betalar ut nästa del.',
        'Kommunen hålls skadeslös för varje skada som föreningens gäster orsakar.',
        '| Post | Föreningen | Kommunen |\n|---|---|---|\n| Löner, hyra, material | allt | inget |',
        'Bidraget räcker till löner och hyra, och föreningen lägger in 900 timmar ideell tid.',
        'Personal, lokaler och utrustning till förskolan betalas av kommunen som förut.',
      ],
    },
    {
      rule: partyWithoutCommitment,
      section: 'Insatser',
      signs: [
        'Föreningen leder träffarna, bokar ledare och städar.\n\nKommunen betalar bidraget. Något ytterligare åtar sig kommunen inte.',
        '| Nr | Vad | Vem |\n|---|---|---|\n| 1 | Leder träffarna | Föreningen |\n| 2 | Bokar ledare | Föreningen |\n| 3 | Städar huset | Föreningen |\n| 4 | Betalar | Kommunen |',
        'Föreningen leder träffarna, bokar ledare och städar. Föreningen ordnar resor.\n\nKommunen betalar. Ingen från kommunen deltar i träffarna.',
      ],
      innocent: [
        '| Uppgift | Ansvarig |\n|---|---|\n| Leder träffarna | Föreningen |\n| Håller lokalen öppen | Kommunen |',
        '| Nr | Vad | Vem |\n|---|---|---|\n| 1 | Leder träffarna | Föreningen |\n| 2 | Lånar ut lokalen | Kommunen |\n| 3 | Betalar | Kommunen |',
        'Föreningen leder träffarna, bokar ledare och städar. Föreningen ordnar resor.\n\nKommunen betalar ut bidraget, och fritidschefen deltar i planeringen.',
      ],
    },
    {
      rule: cofinancingMissing,
      section: 'Ekonomi',
      signs: [
        'Kommunen betalar 300 000 kronor per år till föreningen. Några egna medel förutsätts inte från föreningen.',
        'Kommunen betalar 300 000 kronor per år till föreningen. Ställs en kväll in kostar det föreningen 1 500 kronor.',
        'Kommunen betalar 300 000 kronor per år till föreningen. Fastighetsägaren tar av föreningen 7 000 kronor per månad.',
        'Kommunen betalar 300 000 kronor per år till föreningen. Föreningen har ett eget kapital, som inte tas i anspråk.',
        'Kommunen betalar 300 000 kronor per år till föreningen.\n\n| Från | Vad |\n|---|---|\n| Föreningen | 0 kr, inga timmar |',
      ],
      innocent: [
        '| Post | Kronor | Tid |\n|---|---|---|\n| Kommunen | bidrag 300 000 kr | 0 timmar |\n| Föreningen | 0 kr | 400 timmar |',
        'Kommunen betalar 300 000 kronor per år till föreningen. Föreningen betalar hyran, 7 000 kronor per månad, med egna medel.',
        'Kommunen betalar 300 000 kronor per år till föreningen. Föreningen skjuter till 50 000 kronor ur egna medel.',
      ],
    },
  ],
  named,
);
