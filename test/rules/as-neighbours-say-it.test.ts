import { independenceClauseMissing } from '../../src/rules/parties/independence-clause-missing.ts';
import { testPhrasings } from './phrasings.ts';

testPhrasings([
  {
    rule: independenceClauseMissing,
    section: 'Värdegrund',
    signs: [
      'Föreningen får inte gå emot kommunen medan samarbetet pågår.',
      'Besökarna får protestera när kaffet är slut.',
      'Kommunen får överklaga beslutet till länsstyrelsen.',
      'Föreningen får inte uttala sig utan kommunens godkännande.',
      'Deltagarnas åsikter påverkar inte bidraget.',
      'Föreningen behöver inte fråga kommunen innan den köper kaffe.',
      'Parterna får säga nej till fler deltagare.',
      'Kommunen bestämmer själv sina ståndpunkter om taxan.',
      'Pengarna köper inget annat än material.',
      'Ungdomarnas ståndpunkter bestämmer de själva.',
      'Kommunen behöver inte fråga någon innan den skickar pressmeddelanden.',
      'Volontärerna har tystnadsplikt och behöver inte redovisa sina samtal.',
    ],
    innocent: [
      'Föreningen står fri att motsätta sig kommunens planer.',
      'Föreningen får protestera mot nämndens beslut också när samarbetet pågår.',
      'Inget hindrar föreningen från att demonstrera mot kommunens nedskärningar.',
      'Föreningen har rätt att invända mot politiska beslut.',
      'Föreningen får säga nej till kommunen utan att samarbetet tar skada.',
      'Obekväma uttalanden från föreningen leder inte till att stödet minskar.',
      'Att föreningens ställningstaganden avviker från kommunens får inte påverka bidraget.',
      'Sina budskap formulerar föreningen på egen hand.',
      'Föreningen avgör själv sina ställningstaganden.',
      'Medlemmarna bestämmer vad föreningen tycker.',
      'Vad föreningen säger avgörs av dess årsmöte.',
      'Föreningen behöver inte fråga kommunen innan den skickar ett pressmeddelande.',
      'Föreningen får skriva insändare utan att inhämta kommunens samtycke.',
      'Kommunen ska inte läsa föreningens debattartiklar innan de trycks.',
      'Stödet innebär ingen munkavle på föreningen.',
      'Föreningen är inte skyldig att hålla med kommunen.',
    ],
  },
]);
