// Made by scripts/generate.mjs from schemas/ and package.json: change those instead.

import type { Localised } from '../locale.ts';

export const sectionKeys = [
  'background',
  'values',
  'commitments',
  'goals',
  'follow-up',
  'economy',
  'term',
  'renegotiation',
  'parties',
  'agreement-basis',
  'activity',
  'strategies',
  'target-group',
  'organisation',
  'steering-group',
  'communication',
  'extension',
  'termination',
  'repayment',
  'changes',
  'confidentiality',
  'personal-data',
  'insurance',
  'definitions',
  'annexes',
  'marketing',
  'contacts',
  'signatures',
] as const;

export type SectionKey = (typeof sectionKeys)[number];

export interface SectionData {
  readonly title: Localised;
  readonly headings: Readonly<Record<'sv' | 'en', readonly string[]>>;
  readonly guidance: Localised;
  /** Sections whose text counts as this one's when points are looked for. */
  readonly includes: readonly SectionKey[];
  readonly points: Readonly<Record<string, PointData>>;
  /** How many different patterns in the text under a heading that names no section show this one. */
  readonly body: BodyData | null;
}

export interface BodyData {
  readonly needs: number;
  readonly sv: readonly string[];
  readonly en: readonly string[];
}

export interface PointData {
  readonly title: Localised;
  readonly evidence: Readonly<Record<'sv' | 'en', readonly string[]>>;
}

export const sections: Readonly<Record<SectionKey, SectionData>> = {
  "background": {
    "title": {
      "sv": "Bakgrund",
      "en": "Background"
    },
    "headings": {
      "sv": [
        "bakgrund",
        "bakgrundsförutsättning",
        "bakgrundsbeskrivning",
        "bakgrundsinformation",
        "inledning",
        "introduktion",
        "ingress",
        "utgångsläge",
        "utgångspunkt",
        "nuläge",
        "lägesbild",
        "-lägesbeskrivning",
        "behov",
        "samverkansbehov",
        "samhällsbehov",
        "behovsbild",
        "-behovsbeskrivning",
        "utmaning",
        "-utmaning",
        "problem",
        "problembild",
        "problembeskrivning",
        "problemformulering",
        "samhällsproblem",
        "historik",
        "historia",
        "förhistoria",
        "upprinnelse",
        "tillkomst",
        "sammanhang",
        "kontext",
        "anledning",
        "motiv",
        "initiativ",
        "initiativtagare",
        "tidigare samverkan",
        "tidigare samarbete",
        "tidigare erfarenhet",
        "tidigare arbete",
        "hittillsvarande arbete",
        "nuvarande situation",
        "dagens läge",
        "läget idag",
        "läget i dag",
        "(varför)",
        "(hur|så) … (började|startade|föddes|uppstod)",
        "(hur|så) (kom|växte) … (till|fram)",
        "(så|hur) ser det ut",
        "(vad|vilka|vilket) … (problem*|utmaning*|behov*)",
        "(det|vad) vi (redan|tidigare) (har|gjort)",
        "(vad|det) vi har gjort (förut|tidigare|hittills)",
        "omvärld",
        "motivering",
        "gemensam behov",
        "det gemensamma behovet"
      ],
      "en": [
        "background",
        "introduction",
        "preamble",
        "context",
        "needs",
        "challenge",
        "problem",
        "history",
        "starting point",
        "current situation",
        "(why)"
      ]
    },
    "guidance": {
      "sv": "Vilken utmaning gäller det, varför ett partnerskap, och vad har parterna gjort tillsammans tidigare? Skriv också vem som tog initiativet.",
      "en": "Which challenge is it about, why a partnership, and what have the parties done together before? Say also who took the initiative."
    },
    "includes": [],
    "points": {
      "challenge": {
        "title": {
          "sv": "samhällsutmaningen",
          "en": "the challenge"
        },
        "evidence": {
          "sv": [
            "(utmaning*|behov*|problem*|ensamhet*|segregation*|utanförskap*|brist|bristen|svårt|svårigheter|ohälsa*|ojämlik*|otrygg*|oro*|saknas|saknar)",
            "*utmaning*",
            "*behov*"
          ],
          "en": [
            "(challenge*|need*|problem*|lack|lacks)"
          ]
        }
      },
      "reason": {
        "title": {
          "sv": "varför ett partnerskap",
          "en": "why a partnership"
        },
        "evidence": {
          "sv": [
            "(därför|eftersom|anledning*|varför)",
            "för att (lösa|möta|minska|nå|skapa|stärka|kunna|tillsammans|gemensamt)",
            "(behöver|måste|kan) … (tillsammans|gemensamt|ihop)",
            "(ingen|inte) … (själv|ensam|på egen hand)",
            "partnerskap* … (verktyg|möjlighet|form|komplement)"
          ],
          "en": [
            "(because|therefore|why)",
            "in order to"
          ]
        }
      },
      "earlier-cooperation": {
        "title": {
          "sv": "tidigare samverkan",
          "en": "earlier cooperation"
        },
        "evidence": {
          "sv": [
            "(tidigare|sedan|hittills|redan|förut|under flera år|i flera år) … (samverk*|samarbet*|träffa*|möts|mötts|haft|hållit|arbetat|prövat|provat|stöttat|stött|drivit|gemensam*)",
            "(samverkat|samarbetat|gemensamt hållit|gemensamt drivit|prövat tillsammans|provat tillsammans)"
          ],
          "en": [
            "(previously|since|earlier) … (cooperat*|worked|collaborat*|met)"
          ]
        }
      },
      "initiative": {
        "title": {
          "sv": "vem som tog initiativet",
          "en": "who took the initiative"
        },
        "evidence": {
          "sv": [
            "initiativ*",
            "på initiativ av",
            "(föreslog|vände sig|kom till kommunen|tog kontakt|kontaktade|ringde|väckte frågan|väckte tanken|lyfte frågan)"
          ],
          "en": [
            "initiative",
            "proposed"
          ]
        }
      }
    },
    "body": {
      "needs": 2,
      "sv": [
        "(bakgrund*|utmaning*|behov*|problem*|initiativ*)",
        "(sedan|våren|hösten|sommaren|år) (19*|20*)",
        "(föreningen|organisationen) (bildades|startade|grundades)",
        "(därför|eftersom) … (partnerskap*|tillsammans|samarbet*)"
      ],
      "en": [
        "(challenge*|need*|problem*|initiative)",
        "since (19*|20*)"
      ]
    }
  },
  "values": {
    "title": {
      "sv": "Värdegrund",
      "en": "Shared values"
    },
    "headings": {
      "sv": [
        "värdegrund",
        "-värdegrund",
        "värdering",
        "-värdering",
        "grundvärde",
        "kärnvärde",
        "princip",
        "-princip",
        "förhållningssätt",
        "ledstjärna",
        "ledord",
        "spelregel",
        "grundsyn",
        "människosyn",
        "synsätt",
        "självständighet",
        "oberoende",
        "integritet och oberoende",
        "tillit",
        "respekt",
        "öppenhet",
        "jämlikhet",
        "ömsesidighet",
        "hållning",
        "etik",
        "bemötande",
        "!offentlighetsprincip",
        "!beräkningsprincip",
        "!fördelningsprincip",
        "!redovisningsprincip",
        "!utvärdering",
        "!självvärdering",
        "!omvärdering",
        "!effektutvärdering",
        "vad vi (tror|står|tycker) … (på|för|är)",
        "(det|vad) (vi|parterna) står för",
        "(så|hur) … (mot|med) varandra",
        "vad … (bygger|vilar) på",
        "(det|detta) (bygger|vilar) … på",
        "(vad|det) som är viktigt för oss",
        "gemensam grund",
        "etisk riktlinje",
        "etisk regel",
        "barnperspektiv",
        "barnrättsperspektiv",
        "rättighetsperspektiv",
        "mänsklig rättighet",
        "jämställdhet",
        "mångfald",
        "likabehandling",
        "icke-diskriminering",
        "självständig ställning",
        "oberoende ställning",
        "fri ställning",
        "(så|hur) … (bemöt*|behandl*|möt*|förhåll*|är|vara*) … (varandra|andra)",
        "(vad|det|detta|här) … vi … (tror på|står för|värnar|håller på|delar|värdesätter)"
      ],
      "en": [
        "value",
        "values",
        "shared values",
        "principle",
        "independence",
        "trust",
        "respect",
        "approach"
      ]
    },
    "guidance": {
      "sv": "Vilka värden bygger partnerskapet på, vilka gäller för verksamheten, och hur bevaras den idéburna partens självständighet? Hänvisa gärna till den lokala överenskommelsen.",
      "en": "Which values does the partnership rest on, which hold for the activity, and how is the independence of the civil-society party kept? Refer to the local compact if there is one."
    },
    "includes": [],
    "points": {
      "partnership-values": {
        "title": {
          "sv": "partnerskapets värden",
          "en": "values of the partnership"
        },
        "evidence": {
          "sv": [
            "(tillit*|respekt*|öppen*|öppet|förtroende*|lyhörd*|ömsesidig*|jämlik*|jämbördig*|litar)"
          ],
          "en": [
            "(trust|respect*|openness|mutual*|equal*)"
          ]
        }
      },
      "activity-values": {
        "title": {
          "sv": "verksamhetens värden",
          "en": "values of the activity"
        },
        "evidence": {
          "sv": [
            "(barnperspektiv*|barnets bästa|likabehandl*|jämställd*|mångfald*|inkluder*|delaktig*|alla … välkom*|tillgänglig*|mänskliga rättigheter|icke-diskriminering|människovärde*|värdighet*|välkomna)"
          ],
          "en": [
            "(child*|inclusi*|diversity|accessib*|dignity|welcome)"
          ]
        }
      },
      "independence": {
        "title": {
          "sv": "självständighet",
          "en": "independence"
        },
        "evidence": {
          "sv": [
            "(självständig*|oberoende*|fri|fria|fritt|egen röst|kritisk*|kritisera*|granska*)"
          ],
          "en": [
            "(independen*|free|critici*|scrutin*)"
          ]
        }
      },
      "compact": {
        "title": {
          "sv": "den lokala överenskommelsen",
          "en": "the local compact"
        },
        "evidence": {
          "sv": [
            "(lokala|den gemensamma) överenskommelsen",
            "överenskommelsen i",
            "(principer*|principerna) i … överenskommelse*",
            "överenskommelse* (mellan|om samverkan)"
          ],
          "en": [
            "(local|the) compact"
          ]
        }
      }
    },
    "body": {
      "needs": 3,
      "sv": [
        "(tillit*|litar|förtroende*)",
        "(respekt*|respekterar)",
        "(öppen*|öppna|ärlig*)",
        "(självständig*|oberoende)",
        "fri att",
        "(jämlik*|jämbördig*|likvärdig*)",
        "(lyhörd*|lyssna*)",
        "(värdegrund*|värdering*)",
        "välkom*",
        "(kritisera*|granska*|gnälla|klaga|säga emot|tycka) … (kommun*|stad*|staden|region*|varandra|öppet|högt)",
        "(bestämmer|bestämma|råder|rår|styr) (själv|själva)",
        "(säger|säga|talar|talar om) … (sanningen|som det är|öppet)"
      ],
      "en": [
        "trust",
        "respect*",
        "open*",
        "independen*",
        "equal*"
      ]
    }
  },
  "commitments": {
    "title": {
      "sv": "Insatser och åtaganden",
      "en": "Contributions and commitments"
    },
    "headings": {
      "sv": [
        "åtagande",
        "-åtagande",
        "insats",
        "-insats",
        "förpliktelse",
        "skyldighet",
        "ansvar",
        "ansvarsområde",
        "arbetsfördelning",
        "uppgiftsfördelning",
        "roll",
        "medverkan",
        "motprestation",
        "löfte",
        "prestation",
        "{genitiv} uppgift",
        "{genitiv} uppdrag",
        "{genitiv} del",
        "{part} arbete",
        "!försäkringsansvar",
        "!personuppgiftsansvar",
        "!tystnadsplikt",
        "!startinsats",
        "!kontantinsats",
        "vem (gör|ansvarar|svarar|sköter|tar|fixar|utför|leder)",
        "(vilka|vilket|vilken) (gör|ansvarar|svarar|sköter|ansvar|roll*|uppgift*)",
        "(vad|det|detta|så|här|vilket) … (tar på sig|åtar sig|lovar|bidrar|åtar|lovar vi|hjälps vi åt|ställer upp)",
        "(vad|det|detta) … (gör|ska|svarar|ansvarar) (kommun*|stad*|staden|region*|förening*|församling*|förbund*|stiftelse*|varje part|respektive part|var och en|parterna|båda)",
        "(vad|det|detta) … (kommun*|stad*|staden|region*|förening*|församling*|förbund*|stiftelse*|varje part|respektive part|var och en|parterna) … (gör|göra|bidrar|ansvarar|svarar)",
        "arbetsgivaransvar",
        "personalansvar",
        "arbetsledning",
        "{part} stöd",
        "{part} (ska|skall|åtar|ansvarar|svarar|bidrar|förbinder|gör|tar)"
      ],
      "en": [
        "commitment",
        "contribution",
        "obligation",
        "responsibility",
        "role",
        "duty",
        "undertaking",
        "(who does what)"
      ]
    },
    "guidance": {
      "sv": "Vad gör var och en av parterna? Varje part har minst ett åtagande. Anställs någon: vem är arbetsgivare och leder arbetet?",
      "en": "What does each of the parties do? Every party has at least one commitment. If somebody is hired: who is the employer and leads the work?"
    },
    "includes": [],
    "points": {
      "each-party": {
        "title": {
          "sv": "åtagande för varje part",
          "en": "a commitment for each party"
        },
        "evidence": {
          "sv": [],
          "en": []
        }
      },
      "employer": {
        "title": {
          "sv": "arbetsgivaransvar",
          "en": "employer’s responsibility"
        },
        "evidence": {
          "sv": [
            "(arbetsgivar*|arbetsledning*|arbetsledar*|anställer|arbetsmiljöansvar*)",
            "är arbetsgivare"
          ],
          "en": [
            "employer*"
          ]
        }
      }
    },
    "body": {
      "needs": 2,
      "sv": [
        "(kommunen|staden|regionen|föreningen|församlingen|stiftelsen|förbundet|organisationen|parterna|vi) … (ska|ansvarar|svarar|åtar|bidrar|ställer|lovar|tar på sig)",
        "(håller i|ordnar|rekryterar|upplåter|avsätter) …"
      ],
      "en": [
        "(municipality|association|region|parties|we) (shall|will|contribute*|provide*)"
      ]
    }
  },
  "goals": {
    "title": {
      "sv": "Mål",
      "en": "Goals"
    },
    "headings": {
      "sv": [
        "mål",
        "-mål",
        "målsättning",
        "-målsättning",
        "målbild",
        "målformulering",
        "syfte",
        "-syfte",
        "ändamål",
        "avsikt",
        "intention",
        "vision",
        "inriktningsmål",
        "effekt",
        "-effekt",
        "förväntad resultat",
        "önskad resultat",
        "avsedd resultat",
        "resultatmål",
        "förväntad nytta",
        "indikator",
        "önskat läge",
        "ambition",
        "strävan",
        "!föremål",
        "!ärendemål",
        "dit (vill|ska|når|siktar|strävar)",
        "vart … (vill|ska|väg)",
        "(vad|det|detta|här) … (vill|ska|hoppas|tänker) … (uppnå|åstadkomma|nå|förändra|skapa|bidra till|ändra|lyckas)",
        "(vad|det) … (vill|hoppas) vi",
        "det vi vill",
        "vad … bli (bättre|annorlunda)",
        "när är vi (nöjda|framme|klara)",
        "vad … (leda|leder) till",
        "(vad|det|detta|här|dit|vart) … (drömmer|hoppas|längtar|siktar|strävar|önskar)"
      ],
      "en": [
        "goal",
        "aim",
        "objective",
        "purpose",
        "vision",
        "expected result",
        "expected effect",
        "what … achieve"
      ]
    },
    "guidance": {
      "sv": "Vilket är det gemensamma målet, och vad skulle visa att det är uppnått? Två eller tre tecken räcker; de är inga beställda resultat.",
      "en": "What is the common goal, and what would show that it has been reached? Two or three signs are enough; they are not ordered results."
    },
    "includes": [],
    "points": {
      "overall": {
        "title": {
          "sv": "övergripande mål",
          "en": "an overall goal"
        },
        "evidence": {
          "sv": [
            "(mål|målet|målen|syfte|syftet|syftar|ändamålet|avsikten|visionen|strävar)",
            "(vill|ska) … (att|tillsammans|uppnå)",
            "för att"
          ],
          "en": [
            "(goal*|aim*|purpose|objective*)"
          ]
        }
      },
      "sign": {
        "title": {
          "sv": "något som visar att målet är nått",
          "en": "a sign that it was reached"
        },
        "evidence": {
          "sv": [
            "(procent|andel*|antal*|minst|hälften|indikator*|tecken|mäts|mätas|enkät*|ökat|ökar|minskat|minskar|dubbelt|av tio)"
          ],
          "en": [
            "(percent|share|number|at least|half|indicator*|measured|increase*|decrease*)"
          ]
        }
      }
    },
    "body": {
      "needs": 1,
      "sv": [
        "(målet|syftet|ändamålet|avsikten) (är|med)",
        "(gemensamma|gemensamt|övergripande) (mål|målet|målen|syfte|syftet)",
        "(vi|parterna) vill (att|tillsammans|uppnå|nå)",
        "(lyckats|lyckas) (om|när)",
        "på väg … (dit|mål*)"
      ],
      "en": [
        "(goal|aim|purpose|objective) (is|of)"
      ]
    }
  },
  "follow-up": {
    "title": {
      "sv": "Uppföljning",
      "en": "Follow-up"
    },
    "headings": {
      "sv": [
        "uppföljning",
        "-uppföljning",
        "utvärdering",
        "-utvärdering",
        "redovisning",
        "-redovisning",
        "rapportering",
        "-rapportering",
        "rapport",
        "årsrapport",
        "verksamhetsberättelse",
        "avstämning",
        "-avstämning",
        "kunskapsinhämtning",
        "kunskapsutveckling",
        "lärande",
        "erfarenhetsåterföring",
        "mätning",
        "-mätning",
        "kontroll",
        "granskning",
        "statistik",
        "revision",
        "insyn och kontroll",
        "kvalitetsuppföljning",
        "kvalitetssäkring",
        "!registerkontroll",
        "!förhandsgranskning",
        "(hur|så|när) … (följ*|utvärder*|stäm*|mät*|mäts|redovis*|rapporter*|granska*)",
        "(hur|så) … (vet|märk*|ser) (vi|man|parterna)",
        "hur (går|gick) det",
        "vad har vi lärt",
        "-rapport",
        "återkoppling",
        "genomgång",
        "(hur|så|vem) … (koll|kollar|kontroll)",
        "(hur|så) … (gick|går) (det|för oss)",
        "har (vi|det) (lyckats|blivit|gjort)"
      ],
      "en": [
        "follow-up",
        "evaluation",
        "monitoring",
        "reporting",
        "report",
        "review",
        "learning",
        "how … (know|measured|evaluated|follow)"
      ]
    },
    "guidance": {
      "sv": "Hur, när och av vem följs partnerskapet upp, vad kostar det, och hur syns det om utmaningen från bakgrunden har minskat?",
      "en": "How, when and by whom is the partnership followed up, what does it cost, and how can it be seen whether the challenge has become smaller?"
    },
    "includes": [
      "steering-group"
    ],
    "points": {
      "how": {
        "title": {
          "sv": "hur",
          "en": "how"
        },
        "evidence": {
          "sv": [
            "(enkät*|intervju*|samtal*|statistik*|dokumenter*|rapport*|redovis*|utvärder*|mäts|möte*|avstämning*|reflektion*|minnesanteckning*|gås igenom|sammanställ*|jämför*)"
          ],
          "en": [
            "(survey*|interview*|report*|statistic*|meeting*|documented|evaluat*)"
          ]
        }
      },
      "when": {
        "title": {
          "sv": "när",
          "en": "when"
        },
        "evidence": {
          "sv": [
            "(gånger|gång|varje|årligen|årlig|årligt|halvår*|halvårsvis|kvartal*|månad*|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|termin|senast|vartannat|år)"
          ],
          "en": [
            "(yearly|annual*|quarter*|month*|times|every|each|january|february|march|april|may|june|july|august|september|october|november|december)"
          ]
        }
      },
      "who": {
        "title": {
          "sv": "av vem",
          "en": "by whom"
        },
        "evidence": {
          "sv": [
            "(styrgrupp*|arbetsgrupp*|parterna|parter|föreningen|kommunen|samordnare*|ledningsgrupp*|gemensamt|tillsammans|förvaltning*|representant*|sammankallande|utvärderare|vi)"
          ],
          "en": [
            "(steering|group|parties|association|municipality|coordinator|jointly|together|we)"
          ]
        }
      },
      "paid": {
        "title": {
          "sv": "hur det betalas",
          "en": "how it is paid"
        },
        "evidence": {
          "sv": [
            "(kostnad*|bekosta*|betala*|finansiera*|ryms|ordinarie|arbetstid|egen tid|ingår i)"
          ],
          "en": [
            "(cost*|paid|financ*|own time|within)"
          ]
        }
      },
      "effect": {
        "title": {
          "sv": "om det gjort skillnad",
          "en": "whether it made a difference"
        },
        "evidence": {
          "sv": [
            "(effekt*|förändr*|minskat|ökat|skillnad*|resultat*|påverkat|bidragit|utmaningen|blivit)"
          ],
          "en": [
            "(effect*|change*|difference|impact|result*)"
          ]
        }
      }
    },
    "body": {
      "needs": 2,
      "sv": [
        "följ* … upp",
        "(uppföljning*|utvärder*)",
        "(enkät*|intervju*)",
        "(redovisa*|rapporter*|årsrapport*)",
        "(stämmer av|avstämning*)",
        "(har det|vad som|vad har|om det) … blivit (bättre|mindre|annorlunda|sämre)",
        "(räkna*|räknat|frågar|frågat|mäter) … (hur många|barn*|deltagar*|besök*|föräldrar*|medlemmar*)",
        "(ses|träffas|möts|sätter oss) … (varje|år|gång|gånger)",
        "(läser|går igenom) … (tillsammans|svaren|siffrorna)"
      ],
      "en": [
        "follow* up",
        "evaluat*",
        "report*",
        "survey*"
      ]
    }
  },
  "economy": {
    "title": {
      "sv": "Ekonomi och resurser",
      "en": "Economy and resources"
    },
    "headings": {
      "sv": [
        "ekonomi",
        "-ekonomi",
        "finansiering",
        "-finansiering",
        "finansiell villkor",
        "finansieringsplan",
        "resurs",
        "-resurs",
        "resursfördelning",
        "kostnad",
        "-kostnad",
        "kostnadsfördelning",
        "kostnadsram",
        "budget",
        "-budget",
        "bidrag",
        "-bidrag",
        "ersättning",
        "-ersättning",
        "betalning",
        "-betalning",
        "betalningsvillkor",
        "ersättningsvillkor",
        "betalningsplan",
        "utbetalningsplan",
        "pengar",
        "medel",
        "-medel",
        "ekonomisk stöd",
        "ekonomisk villkor",
        "ekonomisk ram",
        "ekonomisk förutsättning",
        "ekonomisk åtagande",
        "ekonomisk förpliktelse",
        "ekonomisk fråga",
        "ekonomisk del",
        "ekonomisk insats",
        "finansiell stöd",
        "stöd i pengar",
        "fakturering",
        "faktura",
        "rekvisition",
        "kalkyl",
        "intäkt",
        "utgift",
        "överskott",
        "underskott",
        "egeninsats",
        "egen insats",
        "motfinansiering",
        "moms",
        "mervärdesskatt",
        "!hjälpmedel",
        "!läromedel",
        "!läkemedel",
        "!livsmedel",
        "!samhällsekonomi",
        "vad (kostar|får det kosta)",
        "(vem|vilka) … (betalar|finansierar|bekostar)",
        "(hur|så|när|vad) … (betala*|finansier*|bekosta*|ersätt*|faktur*|pengar*|pengarna|budget*|kostnad*|medel|medlen)",
        "(vem|vilka|vad|hur) … bidra* … resurs*",
        "(pengar|resurser) (vi|som|och)",
        "hur mycket pengar",
        "avgift",
        "ekonomisk ansvar",
        "ekonomisk stödform",
        "rekvirering"
      ],
      "en": [
        "economy",
        "finance",
        "financing",
        "funding",
        "resource",
        "cost",
        "budget",
        "payment",
        "remuneration",
        "grant",
        "contribution in money",
        "financial …",
        "what … cost",
        "(who pays)"
      ]
    },
    "guidance": {
      "sv": "Hur mycket, från vem till vem, när och hur betalas det? Vad bidrar varje part med? Får andra bidrag sökas, och vad händer med pengar som blir över?",
      "en": "How much, from whom to whom, when and how is it paid? What does each party contribute? May other grants be applied for, and what happens to money that is left over?"
    },
    "includes": [
      "repayment"
    ],
    "points": {
      "amount": {
        "title": {
          "sv": "belopp",
          "en": "amount"
        },
        "evidence": {
          "sv": [
            "(kr|kronor|sek|tkr|mkr|mnkr|kronor/år|kr/år|:-)",
            "*kr",
            "*kr/år",
            "*:-/år"
          ],
          "en": [
            "(sek|kronor|kr|eur|euro|euros)"
          ]
        }
      },
      "payee": {
        "title": {
          "sv": "till vem",
          "en": "to whom"
        },
        "evidence": {
          "sv": [
            "(till|ersätter|betalar|betalas|mottagare*|bankgiro*|plusgiro*|utbetalas|erhåller|får)"
          ],
          "en": [
            "(to|pays|paid|receives|payee)"
          ]
        }
      },
      "when-paid": {
        "title": {
          "sv": "när det betalas",
          "en": "when it is paid"
        },
        "evidence": {
          "sv": [
            "(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|kvartal*|kvartalsvis|månadsvis|halvårsvis|årsvis|förskott|efterskott|faktur*|rekvir*|senast|gånger)"
          ],
          "en": [
            "(january|february|march|april|may|june|july|august|september|october|november|december|quarterly|monthly|advance|arrears|invoice*)"
          ]
        }
      },
      "own-resources": {
        "title": {
          "sv": "varje parts egna resurser",
          "en": "each party’s own resources"
        },
        "evidence": {
          "sv": [
            "(bidrar|ideell*|ideella|volontär*|arbetstid*|lokal|lokaler|lokalen|egen insats|egna|medfinansier*|upplåter|ställer|står för)"
          ],
          "en": [
            "(contributes|volunteer*|premises|own|co-financ*)"
          ]
        }
      },
      "other-grants": {
        "title": {
          "sv": "andra bidrag",
          "en": "other grants"
        },
        "evidence": {
          "sv": [
            "(andra|annat|fler|ytterligare|övriga|externa) (bidrag|stöd|medel|finansiering|finansiärer)",
            "(söka|söker) … (bidrag|medel|stöd)"
          ],
          "en": [
            "other (grants|funding|support)"
          ]
        }
      },
      "surplus": {
        "title": {
          "sv": "överskott",
          "en": "surplus"
        },
        "evidence": {
          "sv": [
            "(överskott*|oförbrukade|outnyttjade|över|oanvända|överblivna)",
            "inte (används|använts|förbrukats)"
          ],
          "en": [
            "(surplus|unspent|unused|left over)"
          ]
        }
      },
      "repayment": {
        "title": {
          "sv": "återbetalning",
          "en": "repayment"
        },
        "evidence": {
          "sv": [
            "(återbetal*|återkrav*|återkräva|återlämna*|betalas tillbaka|betala tillbaka|betalar tillbaka|lämnas tillbaka)"
          ],
          "en": [
            "(repay*|repaid|returned|refund*)"
          ]
        }
      }
    },
    "body": {
      "needs": 2,
      "sv": [
        "(kr|kronor|tkr|mkr|mnkr)",
        "(betalar|betalas|utbetalas|bidrar|finansier*|ersätter|bidrag|kostnad*)",
        "(pengar*|pengarna|medel|medlen|budget*|bankgiro)"
      ],
      "en": [
        "(sek|kronor|euro*)",
        "(pays|paid|contributes|grant|cost*)"
      ]
    }
  },
  "term": {
    "title": {
      "sv": "Avtalstid",
      "en": "Term"
    },
    "headings": {
      "sv": [
        "{avtal}tid",
        "{avtal}period",
        "{avtal}längd",
        "{avtal}start",
        "period",
        "tidsperiod",
        "löptid",
        "giltighet",
        "giltighetstid",
        "giltighetsperiod",
        "ikraftträdande",
        "varaktighet",
        "tidsram",
        "tidsomfattning",
        "tidsbegränsning",
        "startdatum",
        "slutdatum",
        "start och slut",
        "partnerskapets tid",
        "{avtal} längd",
        "{avtal} tid",
        "tid för {avtal}",
        "!uppsägningstid",
        "!betalningstid",
        "!mötestid",
        "(hur|så) (länge|lång)",
        "när (börjar|startar|gäller|slutar|upphör|tar|träder|löper|är) …",
        "(från|till) (när|och med när)",
        "(gäller|löper) (från|till|mellan|i)",
        "längd",
        "{avtal} (gäller|löper|börjar|startar)"
      ],
      "en": [
        "term",
        "duration",
        "period",
        "validity",
        "entry into force",
        "agreement period",
        "(how long)",
        "(when does)"
      ]
    },
    "guidance": {
      "sv": "Vilka datum gäller det? Upphör det av sig självt? Kan det förlängas: hur länge, högst hur många gånger, och när tas beslutet?",
      "en": "Which dates? Does it end by itself? Can it be extended: for how long, at most how many times, and when is that decided?"
    },
    "includes": [
      "extension"
    ],
    "points": {
      "start": {
        "title": {
          "sv": "startdag",
          "en": "start"
        },
        "evidence": {
          "sv": [],
          "en": []
        }
      },
      "end": {
        "title": {
          "sv": "slutdag",
          "en": "end"
        },
        "evidence": {
          "sv": [],
          "en": []
        }
      },
      "ends-without-notice": {
        "title": {
          "sv": "att det upphör av sig självt",
          "en": "that it ends by itself"
        },
        "evidence": {
          "sv": [
            "upphör … (utan|av sig|automatiskt|därefter|då|när)",
            "(slut|slutar) av sig självt",
            "upphör"
          ],
          "en": [
            "(ends|expires|terminates)"
          ]
        }
      },
      "extension-length": {
        "title": {
          "sv": "förlängningens längd",
          "en": "length of the extension"
        },
        "evidence": {
          "sv": [
            "förläng* … (år|månad*|halvår*)",
            "fortsätt* … (år|månad*)"
          ],
          "en": [
            "exten* … (year*|month*)"
          ]
        }
      },
      "extension-times": {
        "title": {
          "sv": "högst hur många gånger",
          "en": "how many times at most"
        },
        "evidence": {
          "sv": [
            "(högst|maximalt|max|endast) … (gång|gånger|tillfälle*)",
            "en gång till",
            "(högst|maximalt|max) … (år|månader)"
          ],
          "en": [
            "(at most|once|no more than)"
          ]
        }
      },
      "extension-decision": {
        "title": {
          "sv": "när förlängning beslutas",
          "en": "when extension is decided"
        },
        "evidence": {
          "sv": [
            "(senast|innan|före) … (månad*|upphör|utgång*|slut|20*)",
            "(ställningstagande*|besked*|tar ställning) … (förläng*|senast|månad*)",
            "(månader|månad|halvår) (innan|före)"
          ],
          "en": [
            "(before|no later than|at the latest)"
          ]
        }
      }
    },
    "body": {
      "needs": 1,
      "sv": [
        "(avtalet|överenskommelsen|partnerskapet|samarbetet|perioden) (gäller|löper|sträcker|träder|börjar|startar) … (20*|år|månader|tills|undertecknande*)",
        "vi (börjar|startar) … (20*|år)",
        "(från|fr.o.m.) … (till|t.o.m.) … 20*"
      ],
      "en": [
        "(agreement|partnership) (is valid|runs|enters|applies)"
      ]
    }
  },
  "renegotiation": {
    "title": {
      "sv": "Omförhandling, hävning och tvist",
      "en": "Renegotiation, rescission and dispute"
    },
    "headings": {
      "sv": [
        "omförhandling",
        "-omförhandling",
        "hävning",
        "hävningsrätt",
        "hävande",
        "tvist",
        "-tvist",
        "tvistlösning",
        "tvistelösning",
        "tvistefråga",
        "konflikt",
        "konfliktlösning",
        "konflikthantering",
        "oenighet",
        "meningsskiljaktighet",
        "avvikelse",
        "avvikelsehantering",
        "avtalsbrott",
        "kontraktsbrott",
        "brott mot {avtal}",
        "avsteg från {avtal}",
        "förändring",
        "avtalsförändring",
        "ändrad förutsättning",
        "ändrad omständighet",
        "ändrad förhållande",
        "förändrad förutsättning",
        "förändrad omständighet",
        "förändrad förhållande",
        "yttre omständighet",
        "oförutsedd händelse",
        "oförutsedd omständighet",
        "särskild omständighet",
        "force majeure",
        "befrielsegrund",
        "bristande uppfyllelse",
        "brist",
        "omprövning",
        "åtgärd vid brist",
        "påföljd",
        "!resursbrist",
        "!personalbrist",
        "!kompetensbrist",
        "(om|när|ifall) … (oense|oeniga|osams|fel|snett|tokigt|konflikt*|bråk*|tvist*|problem*|strular|krånglar|kraschar|skär|gnisslar|låser|kör fast|kärvar)",
        "(om|när|ifall) … inte (överens|håller|fungerar|följ*|gör|kommer|uppfyll*|går)",
        "(om|ifall) … (bryter|brister|ändras|förändras|missköter|händer|hänt)",
        "(om|när) … kommer … överens",
        "(hur|så) … (lös*|hanter*) … (konflikt*|tvist*|problem*|oenighet*|oenigheter|meningsskiljaktighet*|oense|frågor|motsättning*)",
        "(hur|så|när) … (tvist*|konflikt*|oense|oeniga)",
        "(när|om) … inte (fungerar|blir|kommer)",
        "vad händer om",
        "(hur|när) … omförhandl*",
        "när (något|saker) (händer|ändras|förändras)",
        "hinder",
        "medling",
        "problemlösning",
        "skiljeförfarande",
        "bristande fullgörande",
        "ansvarsbefrielse",
        "(vad|hur) gör vi (om|när) …"
      ],
      "en": [
        "renegotiation",
        "rescission",
        "dispute",
        "dispute resolution",
        "conflict",
        "breach",
        "deviation",
        "changed circumstances",
        "force majeure",
        "if … (wrong|disagree|fail*)"
      ]
    },
    "guidance": {
      "sv": "Vem får begära omförhandling? När får en part häva, det vill säga avsluta genast? Hur löser parterna en oenighet, i vilken ordning? Vad gäller om något utanför parternas kontroll händer?",
      "en": "Who may call for renegotiation? When may a party rescind, that is end at once? How do the parties settle a disagreement, in which order? What holds if something beyond their control happens?"
    },
    "includes": [
      "termination",
      "changes"
    ],
    "points": {
      "renegotiation": {
        "title": {
          "sv": "omförhandling",
          "en": "renegotiation"
        },
        "evidence": {
          "sv": [
            "omförhandl*",
            "(nya|ny) förhandling*",
            "förhandla om",
            "(ta upp|göra om|ändra|se över) … (texten|avtalet|överenskommelsen|villkoren) … (begär*|säga till|kalla*|vill)",
            "(säga till|begära|kräva|kalla) … (göra om|ändra|se över|översyn) … (texten|avtalet|överenskommelsen|villkoren|innehållet)",
            "(göra om|ändra|se över) (texten|avtalet|överenskommelsen)",
            "(be|begära|säga till|vill) … (skriver|skriva|gör|göra) om"
          ],
          "en": [
            "renegotiat*"
          ]
        }
      },
      "rescission": {
        "title": {
          "sv": "hävning",
          "en": "rescission"
        },
        "evidence": {
          "sv": [
            "(häva|häver|hävs|hävas|hävt|hävts|hävning|hävningen|hävningsrätt*|hävningsgrund*)",
            "med omedelbar verkan",
            "(avsluta*|upphör*|sägas upp|säga upp|bryta*) … (omedelbart|genast|omgående|direkt|på en gång|utan uppsägningstid|utan att vänta)",
            "(omedelbart|genast|omgående) … (avsluta*|upphör*|sägas upp|säga upp|lämna*)"
          ],
          "en": [
            "(rescind*|rescission|with immediate effect)"
          ]
        }
      },
      "notice": {
        "title": {
          "sv": "uppsägning",
          "en": "notice of termination"
        },
        "evidence": {
          "sv": [
            "(säga|säger|sägas|sägs|sagt) … upp",
            "(uppsägning*|uppsagd*|uppsagt)"
          ],
          "en": [
            "(notice|terminat*)"
          ]
        }
      },
      "dispute": {
        "title": {
          "sv": "tvist",
          "en": "dispute"
        },
        "evidence": {
          "sv": [
            "(tvist|tvisten|tvister|tvisterna|tvistelösning*|tvistlösning*|tvistefråg*|meningsskiljaktighet*|oenighet*|oense|oeniga|osams|konflikt*|skiljenämnd*|skiljeförfarande*|medla*|medlare*|medling*|tingsrätt*|domstol*)",
            "inte … (kommer|kan komma|blir) … överens",
            "(kommer|kan) … inte … överens"
          ],
          "en": [
            "(dispute*|disagree*|mediat*|arbitrat*|court)"
          ]
        }
      },
      "deviations": {
        "title": {
          "sv": "avvikelser",
          "en": "deviations"
        },
        "evidence": {
          "sv": [
            "(avvikelse*|avviker|avsteg*|brister|brist)"
          ],
          "en": [
            "(deviation*|breach*|fail*)"
          ]
        }
      },
      "outside-events": {
        "title": {
          "sv": "yttre händelser",
          "en": "events outside the parties’ control"
        },
        "evidence": {
          "sv": [
            "(yttre|utanför … kontroll|force|oförutsedd*|omständighet*|myndighetsbeslut*|lagändring*)",
            "utanför parternas",
            "(lagar|lagen) ändras"
          ],
          "en": [
            "(circumstance*|beyond|force majeure|unforeseen)"
          ]
        }
      }
    },
    "body": {
      "needs": 2,
      "sv": [
        "omförhandl*",
        "(häva|hävas|hävning)",
        "(tvist*|oense|oenighet*|domstol*|medla*)",
        "(säga|sägas|sägs) … upp",
        "(avvikelse*|bryter mot|brister i)",
        "(osams|oeniga|bråkar)",
        "(hoppa av|hoppar av|kliva av|kliver av|avsluta|lämna) … (samarbet*|partnerskap*|avtal*|säger till|månader)",
        "(be|säga till|begära) … (skriver|skriva|göra|gör) om"
      ],
      "en": [
        "renegotiat*",
        "(rescind*|rescission)",
        "(dispute*|disagree*|court)",
        "terminat*"
      ]
    }
  },
  "parties": {
    "title": {
      "sv": "Parter",
      "en": "Parties"
    },
    "headings": {
      "sv": [
        "part",
        "-part",
        "avtalspartner",
        "avtalspart",
        "partner",
        "samarbetspartner",
        "samverkanspartner",
        "samverkanspart",
        "aktör",
        "deltagande organisation",
        "deltagande part",
        "deltagande aktör",
        "medverkande organisation",
        "ingående part",
        "avtalsslutande",
        "!motpart",
        "!drivpart",
        "(vilka|vem) … är (vi|parterna|parter|med)",
        "(vilka|vem) (ingår|deltar|samverkar|samarbetar)",
        "vi som (är|skriver|deltar|samverkar|samarbetar|gör)",
        "(det|detta) här är vi",
        "mellan (vilka|vem)",
        "deltagande förening",
        "samverkande part",
        "samverkande organisation",
        "samverkande förening"
      ],
      "en": [
        "party",
        "parties",
        "partner",
        "(who we are)"
      ]
    },
    "guidance": {
      "sv": "Vilka är parterna? Skriv fullständigt namn och organisationsnummer för var och en. En nämnd är ingen egen part: kommunen är part genom sin nämnd.",
      "en": "Who are the parties? Write the full name and organisation number of each. A board is not a party of its own: the municipality is a party through its board."
    },
    "includes": [],
    "points": {},
    "body": null
  },
  "agreement-basis": {
    "title": {
      "sv": "Avtalad överenskommelse",
      "en": "The agreement made"
    },
    "headings": {
      "sv": [
        "avtalad överenskommelse",
        "grundförutsättning",
        "om {avtal}",
        "om detta {avtal}",
        "form för {avtal}",
        "framtagande av {avtal}",
        "{avtal} tillkomst",
        "{avtal} grund",
        "grund för {avtal}",
        "gemensam överenskommelse",
        "(hur|så) … (tagits|tagit|togs|arbetat|arbetats|arbetades|skrivit|skrevs) … (fram|ihop|tillsammans)"
      ],
      "en": [
        "basis of the agreement",
        "agreement basis"
      ]
    },
    "guidance": {
      "sv": "Skriv att parterna har tagit fram överenskommelsen tillsammans, när och hur.",
      "en": "Say that the parties worked the agreement out together, when and how."
    },
    "includes": [],
    "points": {},
    "body": null
  },
  "activity": {
    "title": {
      "sv": "Verksamhet",
      "en": "Activity"
    },
    "headings": {
      "sv": [
        "verksamhet",
        "verksamhetsbeskrivning",
        "verksamhetsinnehåll",
        "verksamhetsområde",
        "innehåll",
        "-innehåll",
        "omfattning",
        "-omfattning",
        "aktivitet",
        "-aktivitet",
        "genomförande",
        "avgränsning",
        "insatsområde",
        "samverkansområde",
        "samarbetsområde",
        "arbetsområde",
        "uppdragsbeskrivning",
        "utförande",
        "{avtal} föremål",
        "gemensam arbete",
        "gemensam verksamhet",
        "!årsverksamhet",
        "!innehållsförteckning",
        "vad … (ingår|gäller|gälla|handlar|omfattar|omfattas|innehåller|innefattar)",
        "vad (ska|gör|vill|tänker) … (göra|vi)",
        "(det|detta) (gör|ska) vi",
        "det här (gör|ska) vi",
        "(det|detta) (ingår|omfattas)",
        "(ingår|omfattas) inte",
        "så (går|gör|ser) (det|vi) (till)",
        "uppdrag",
        "fokusområde",
        "utvecklingsområde",
        "prioriterad område",
        "vad vi (ska göra|gör|vill göra|tänker göra)"
      ],
      "en": [
        "activity",
        "activities",
        "scope",
        "content",
        "description of the activity",
        "implementation",
        "(what is included)",
        "(what we do)"
      ]
    },
    "guidance": {
      "sv": "Vad ingår i verksamheten, och vad ingår inte? Så tydligt att ingen missförstår, utan att den ena parten styr den andra i detalj.",
      "en": "What is included in the activity, and what is not? Clear enough not to be misunderstood, without one party steering the other in detail."
    },
    "includes": [],
    "points": {},
    "body": null
  },
  "strategies": {
    "title": {
      "sv": "Strategier",
      "en": "Strategies"
    },
    "headings": {
      "sv": [
        "strategi",
        "-strategi",
        "metod",
        "-metod",
        "arbetsmetod",
        "tillvägagångssätt",
        "arbetsmodell",
        "väg till mål",
        "(hur|så) … (når|nå|uppnår|uppnå|uppnås|nås) … (mål*|dit|syftet)",
        "vägen (dit|till|framåt)"
      ],
      "en": [
        "strategy",
        "method",
        "approach to the goal",
        "how … reach"
      ]
    },
    "guidance": {
      "sv": "Vilka insatser leder mot målet? Prövas något nytt, och hur tar parterna vara på det de lär sig?",
      "en": "Which efforts lead towards the goal? Is something new tried, and how do the parties use what they learn?"
    },
    "includes": [],
    "points": {},
    "body": null
  },
  "target-group": {
    "title": {
      "sv": "Målgrupp",
      "en": "Target group"
    },
    "headings": {
      "sv": [
        "målgrupp",
        "-målgrupp",
        "deltagare",
        "besökare",
        "brukare",
        "(för vem)",
        "(för vilka)",
        "(vem|vilka) … (för|till|berörs|når|nå|möter|deltar i|riktar|vänder)",
        "(vem|vilka) … (delta|får vara med|kan vara med)",
        "som (vi|verksamheten|partnerskapet|insatsen) … (nå|når|möter|vänder|riktar|finns)"
      ],
      "en": [
        "target group",
        "beneficiary",
        "participants",
        "(for whom)"
      ]
    },
    "guidance": {
      "sv": "Vilka vänder sig verksamheten till?",
      "en": "Whom is the activity for?"
    },
    "includes": [],
    "points": {},
    "body": null
  },
  "organisation": {
    "title": {
      "sv": "Organisation och samverkan",
      "en": "Organisation and cooperation"
    },
    "headings": {
      "sv": [
        "organisation",
        "-organisation",
        "organisering",
        "samverkan",
        "samarbete",
        "-samverkan",
        "-samarbete",
        "samverkansform",
        "samarbetsform",
        "samverkansstruktur",
        "samverkansmodell",
        "styrning",
        "ledning",
        "ledningsstruktur",
        "styrform",
        "arbetsform",
        "mötesform",
        "mötesordning",
        "beslutsordning",
        "beslutsfattande",
        "beslutsform",
        "arbetsordning",
        "arbetssätt",
        "samordning",
        "samråd",
        "bemanning",
        "ansvarsfördelning",
        "rollfördelning",
        "mötesstruktur",
        "forum",
        "!arbetsledning",
        "!vägledning",
        "!organisationer",
        "!organisationerna",
        "!organisationernas",
        "!organisationen",
        "!fackorganisation",
        "!medlemsorganisation",
        "(hur|så) … (organiser*|samarbet*|samverk*|styrs|styr|leds|leder|beslut*|träffas|möts|ses|jobbar|arbetar|arbeta|jobba|samordna*)",
        "möte",
        "sammanträde"
      ],
      "en": [
        "organisation",
        "organization",
        "cooperation",
        "collaboration",
        "governance",
        "management",
        "decision-making",
        "how … (work together|cooperate|organised)"
      ]
    },
    "guidance": {
      "sv": "Hur arbetar parterna tillsammans? Vem ansvarar för vad, vem kallar till möten, och hur fattas beslut?",
      "en": "How do the parties work together? Who is responsible for what, who calls meetings, and how are decisions made?"
    },
    "includes": [
      "steering-group"
    ],
    "points": {},
    "body": null
  },
  "steering-group": {
    "title": {
      "sv": "Styrgrupp",
      "en": "Steering group"
    },
    "headings": {
      "sv": [
        "styrgrupp",
        "styrgruppsmöte",
        "ledningsgrupp",
        "arbetsgrupp",
        "referensgrupp",
        "samverkansgrupp",
        "samarbetsgrupp",
        "samrådsgrupp",
        "partnerskapsgrupp",
        "projektgrupp",
        "beredningsgrupp",
        "utvecklingsgrupp",
        "partnerskapsråd",
        "samverkansråd",
        "programråd",
        "styrgrupp möte",
        "styrgrupp uppgift",
        "styrgrupp roll",
        "styrgrupp ansvar",
        "styrgrupp sammansättning",
        "styrgrupp arbete",
        "styrgrupp mandat",
        "arbetsgrupp uppgift",
        "(vem|vilka) (sitter|ingår) … *grupp*",
        "samordningsgrupp",
        "planeringsgrupp",
        "uppföljningsgrupp",
        "processgrupp",
        "operativ grupp",
        "strategisk grupp",
        "gemensam grupp",
        "styrkommitté",
        "partsgrupp",
        "partsråd",
        "brukarråd"
      ],
      "en": [
        "steering group",
        "working group",
        "reference group",
        "advisory group",
        "steering committee"
      ]
    },
    "guidance": {
      "sv": "Vilka sitter i gruppen, hur ofta möts den, vem kallar och vem skriver?",
      "en": "Who sits in the group, how often does it meet, who calls and who takes the minutes?"
    },
    "includes": [],
    "points": {},
    "body": null
  },
  "communication": {
    "title": {
      "sv": "Kommunikation",
      "en": "Communication"
    },
    "headings": {
      "sv": [
        "kommunikation",
        "-kommunikation",
        "information",
        "informationsutbyte",
        "informationsspridning",
        "kommunikationsväg",
        "mediekontakt",
        "extern kontakt",
        "!kontaktinformation",
        "!bakgrundsinformation",
        "!dokumentinformation",
        "!övrig information",
        "(hur|så) … (kommunicer*|pratar|prata|informer*|berättar|berätta|hörs)",
        "media",
        "medier"
      ],
      "en": [
        "communication",
        "information"
      ]
    },
    "guidance": {
      "sv": "Hur håller parterna varandra informerade, och vem berättar om partnerskapet utåt?",
      "en": "How do the parties keep each other informed, and who tells others about the partnership?"
    },
    "includes": [],
    "points": {},
    "body": null
  },
  "extension": {
    "title": {
      "sv": "Förlängning",
      "en": "Extension"
    },
    "headings": {
      "sv": [
        "förlängning",
        "-förlängning",
        "förlängningsmöjlighet",
        "förlängningsoption",
        "option",
        "prolongering",
        "förnyelse",
        "fortsättning efter {avtal}",
        "fortsatt samarbete",
        "fortsatt partnerskap",
        "fortsatt samverkan",
        "(hur|när|kan|om|vill|så) … (förläng*|fortsätta|fortsätter)"
      ],
      "en": [
        "extension",
        "renewal",
        "how … extended"
      ]
    },
    "guidance": {
      "sv": "Med hur lång tid, högst hur många gånger, och när och av vem beslutas det?",
      "en": "For how long, at most how many times, and when and by whom is it decided?"
    },
    "includes": [],
    "points": {},
    "body": null
  },
  "termination": {
    "title": {
      "sv": "Uppsägning",
      "en": "Termination"
    },
    "headings": {
      "sv": [
        "uppsägning",
        "-uppsägning",
        "uppsägningstid",
        "uppsägningsvillkor",
        "uppsägningsrätt",
        "upphörande",
        "avslut",
        "avslutande",
        "avslutning",
        "avveckling",
        "utträde",
        "frånträde",
        "förtida upphörande",
        "(säga|sägs|sägas|säger) … upp",
        "(om|när|hur|vill) … (lämna*|hoppa* av|kliva av|kliver av|gå ur|går ur|avsluta*|dra sig ur|drar sig ur|avslut*)",
        "(vad|hur) … (när|då) … (slut|slutar|upphör)",
        "när {avtal} (upphör|tar slut|slutar|avslutas|är slut)"
      ],
      "en": [
        "termination",
        "notice",
        "notice of termination",
        "exit"
      ]
    },
    "guidance": {
      "sv": "Vem får säga upp överenskommelsen, på vilka grunder, med vilken tid och i vilken form? Vad händer med pengarna?",
      "en": "Who may give notice, on which grounds, how long beforehand and in which form? What happens to the money?"
    },
    "includes": [],
    "points": {},
    "body": null
  },
  "repayment": {
    "title": {
      "sv": "Återbetalning",
      "en": "Repayment"
    },
    "headings": {
      "sv": [
        "återbetalning",
        "återbetalningsskyldighet",
        "återbetalningskrav",
        "återkrav",
        "återlämnande av medel",
        "återlämnande av bidrag",
        "återföring av medel",
        "outnyttjad medel",
        "oförbrukad medel",
        "oanvänd medel",
        "överbliven medel",
        "outnyttjad bidrag",
        "oförbrukad bidrag",
        "(medel|medlen|pengar|pengarna|bidrag|bidraget) … inte (används|använts|förbruk*|går åt|gått åt|behövs)",
        "(medel|medlen|pengar|pengarna|bidrag|bidraget) … (över|kvar)",
        "(om|när|hur) … (betala*|lämna*) tillbaka"
      ],
      "en": [
        "repayment",
        "refund",
        "unspent funds"
      ]
    },
    "guidance": {
      "sv": "När ska pengar betalas tillbaka, av vem till vem?",
      "en": "When is money to be paid back, by whom and to whom?"
    },
    "includes": [],
    "points": {},
    "body": null
  },
  "changes": {
    "title": {
      "sv": "Ändringar och tillägg",
      "en": "Changes and additions"
    },
    "headings": {
      "sv": [
        "ändring",
        "{avtal}ändring",
        "villkorsändring",
        "textändring",
        "tillägg",
        "revidering",
        "revision av {avtal}",
        "komplettering",
        "justering",
        "(hur|om|när) … ändra* … (avtalet|överenskommelsen|texten|villkoren|innehållet)",
        "(hur|när) … (ändringar|tillägg)"
      ],
      "en": [
        "change",
        "amendment",
        "addition",
        "revision of the agreement"
      ]
    },
    "guidance": {
      "sv": "Hur görs ändringar? Skriftligen och undertecknade av alla parter är det vanliga.",
      "en": "How are changes made? In writing and signed by all parties is the usual way."
    },
    "includes": [],
    "points": {},
    "body": null
  },
  "confidentiality": {
    "title": {
      "sv": "Sekretess",
      "en": "Confidentiality"
    },
    "headings": {
      "sv": [
        "sekretess",
        "-sekretess",
        "tystnadsplikt",
        "tystnadslöfte",
        "konfidentialitet",
        "offentlighet",
        "offentlighetsprincip",
        "allmän handling",
        "handlingars offentlighet",
        "(hur|vad|vem|vilka) … (hemlig*|sekretess*|tystnadsplikt)",
        "meddelarfrihet",
        "meddelarskydd",
        "utlämnande av handling"
      ],
      "en": [
        "confidentiality",
        "secrecy",
        "public access"
      ]
    },
    "guidance": {
      "sv": "Kommunens handlingar är allmänna, och sekretess gäller bara enligt lag. Vilka tystnadslöften behövs därutöver?",
      "en": "The municipality’s documents are public, and secrecy holds only by law. Which promises of silence are needed beside that?"
    },
    "includes": [],
    "points": {},
    "body": null
  },
  "personal-data": {
    "title": {
      "sv": "Personuppgifter",
      "en": "Personal data"
    },
    "headings": {
      "sv": [
        "personuppgift",
        "personuppgiftsbehandling",
        "personuppgiftshantering",
        "personuppgiftsansvar",
        "personuppgiftsbiträde",
        "personuppgiftsbiträdesavtal",
        "dataskydd",
        "dataskyddsförordning",
        "gdpr",
        "personlig integritet",
        "(hur|vem|vilka) … (personuppgift*|uppgifter om)"
      ],
      "en": [
        "personal data",
        "data protection",
        "gdpr",
        "processing of personal data"
      ]
    },
    "guidance": {
      "sv": "Vem är personuppgiftsansvarig för vilka uppgifter?",
      "en": "Who is controller of which data?"
    },
    "includes": [],
    "points": {},
    "body": null
  },
  "insurance": {
    "title": {
      "sv": "Försäkring",
      "en": "Insurance"
    },
    "headings": {
      "sv": [
        "försäkring",
        "-försäkring",
        "försäkringsskydd",
        "försäkringsansvar",
        "försäkringsvillkor"
      ],
      "en": [
        "insurance"
      ]
    },
    "guidance": {
      "sv": "Vem försäkrar vad?",
      "en": "Who insures what?"
    },
    "includes": [],
    "points": {},
    "body": null
  },
  "definitions": {
    "title": {
      "sv": "Definitioner",
      "en": "Definitions"
    },
    "headings": {
      "sv": [
        "definition",
        "begrepp",
        "begreppsförklaring",
        "begreppsdefinition",
        "ordförklaring",
        "ordlista",
        "terminologi",
        "(vad|så) … (menar|betyder)"
      ],
      "en": [
        "definition",
        "glossary",
        "terminology"
      ]
    },
    "guidance": {
      "sv": "Vilka ord behöver förklaras?",
      "en": "Which words need explaining?"
    },
    "includes": [],
    "points": {},
    "body": null
  },
  "annexes": {
    "title": {
      "sv": "Bilagor",
      "en": "Annexes"
    },
    "headings": {
      "sv": [
        "bilaga",
        "bilageförteckning",
        "bilagsförteckning",
        "bilagd handling",
        "avtalshandling",
        "underlag till {avtal}",
        "appendix",
        "bilaga (1|2|3|4|5|6|7|8|9|10|a|b|c|d)"
      ],
      "en": [
        "annex",
        "appendix",
        "attachment"
      ]
    },
    "guidance": {
      "sv": "Vilka bilagor hör till, med nummer och namn?",
      "en": "Which annexes belong, with number and name?"
    },
    "includes": [],
    "points": {},
    "body": null
  },
  "marketing": {
    "title": {
      "sv": "Marknadsföring",
      "en": "Marketing"
    },
    "headings": {
      "sv": [
        "marknadsföring",
        "profilering",
        "varumärke",
        "logotyp",
        "synlighet",
        "publicitet",
        "(hur|så) … (marknadsför*|syns)"
      ],
      "en": [
        "marketing",
        "publicity",
        "visibility"
      ]
    },
    "guidance": {
      "sv": "Hur får parterna visa att de samarbetar?",
      "en": "How may the parties show that they cooperate?"
    },
    "includes": [],
    "points": {},
    "body": null
  },
  "contacts": {
    "title": {
      "sv": "Kontaktpersoner",
      "en": "Contacts"
    },
    "headings": {
      "sv": [
        "kontaktperson",
        "kontakt",
        "kontaktuppgift",
        "kontaktinformation",
        "kontaktväg",
        "kontaktlista",
        "kontaktman",
        "(vem|hit|vart|dit) … (ringer|ringa|kontakt*|mejlar|mejla|hör av)",
        "(här|så) når (du|ni|man|vi)",
        "ansvarig person",
        "ansvarig tjänsteperson",
        "ansvarig handläggare"
      ],
      "en": [
        "contact",
        "contact person",
        "contact details"
      ]
    },
    "guidance": {
      "sv": "En kontaktperson för varje part, helst med roll så att kontakten håller när någon byter tjänst.",
      "en": "One contact person for each party, preferably with a role, so that the contact lasts when somebody changes jobs."
    },
    "includes": [],
    "points": {},
    "body": null
  },
  "signatures": {
    "title": {
      "sv": "Underskrifter",
      "en": "Signatures"
    },
    "headings": {
      "sv": [
        "underskrift",
        "-underskrift",
        "undertecknande",
        "undertecknare",
        "signatur",
        "signering",
        "namnteckning",
        "påskrift",
        "ort och datum",
        "underskriftssida",
        "(vi|vem|vilka|här|parterna) (skriver|undertecknar|signerar) …",
        "(undertecknas|undertecknat)"
      ],
      "en": [
        "signature",
        "signing",
        "signatories"
      ]
    },
    "guidance": {
      "sv": "En rad för varje part: ort, datum, namn, titel. Lika många original som parter.",
      "en": "A line for each party: place, date, name, title. As many originals as parties."
    },
    "includes": [],
    "points": {},
    "body": {
      "needs": 2,
      "sv": [
        "likalydande",
        "(exemplar|original|papper)",
        "(skriver under|undertecknas|undertecknar|undertecknat|undertecknad)",
        "(ordförande|firmatecknare|förvaltningschef|verksamhetschef|enhetschef|kassör)"
      ],
      "en": [
        "(signed|sign)",
        "(chair|chairperson|signatory)",
        "(original|originals|copies)"
      ]
    }
  }
};

/** Named groups of words that patterns may use, such as {avtal}. */
export const wordGroups: Readonly<Record<string, readonly string[]>> = {
  "part": [
    "part",
    "parternas",
    "kommun",
    "stad",
    "region",
    "förening",
    "organisation",
    "församling",
    "stiftelse",
    "förbund",
    "nämnd",
    "förvaltning",
    "klubb",
    "samfund",
    "myndighet",
    "aktör",
    "party",
    "municipality",
    "association"
  ],
  "avtal": [
    "avtal",
    "avtals",
    "överenskommelse",
    "överenskommelsens",
    "partnerskap",
    "partnerskaps",
    "samarbets",
    "samarbete",
    "samverkans",
    "samverkan",
    "samverkansavtal",
    "samarbetsavtal",
    "kontrakt",
    "kontrakts",
    "projekt",
    "iop",
    "iop-avtal",
    "verksamhetens",
    "samverkansavtals",
    "samarbetsavtals",
    "avtalets",
    "partnerskapets",
    "överenskommelses",
    "agreement",
    "partnership",
    "contract",
    "cooperation"
  ]
};

/** Last parts of compounds that leave the meaning to the first part (“uppföljningsplan”). */
export const compoundTails: readonly string[] = ["plan","klausul","grund","beskrivning","villkor","bestämmelse","regel","fråga","form","rutin","ordning","möjlighet","rätt","avsnitt","punkt","del","text","arbete","ansvar","skyldighet","krav","modell"];

/** Nouns that only introduce what a heading is about (“möjlighet till …”). */
export const lightNouns: readonly string[] = ["möjlighet","rätt","rättighet","regel","bestämmelse","villkor","fråga","hantering","behandling","beskrivning","presentation","form","plan","rutin","krav","lösning","användning","fördelning","förutsättning","ordning","process","hänvisning","ram","riktlinje","struktur","sätt","ansvar","formulering","klausul","avsnitt","övrigt","redogörelse","right","possibility","rule","condition","description","handling","form","plan","arrangement","provision","process","use"];
