// Made by scripts/generate.mjs from schemas/ and package.json: change those instead.

export const frontmatterSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:iop:schema:frontmatter:1",
  "title": "Agreement card",
  "description": "What stands in the YAML frontmatter of an IOP agreement, or in the side file beside it.",
  "x-title": {
    "sv": "Avtalskort",
    "en": "Agreement card"
  },
  "x-description": {
    "sv": "Det som står överst i ett IOP-avtal, mellan raderna med tre streck, eller i ett avtalskort bredvid filen.",
    "en": "What stands in the YAML frontmatter of an IOP agreement, or in the side file beside it."
  },
  "type": "object",
  "additionalProperties": false,
  "required": [
    "iop",
    "title",
    "parties",
    "term"
  ],
  "properties": {
    "iop": {
      "title": "Format version",
      "description": "Write 1. It marks the file as an IOP agreement and says which version of the format it follows.",
      "x-sv": "iop",
      "x-description": {
        "sv": "Skriv 1. Det visar att filen är ett IOP-avtal och vilken version av formatet den följer.",
        "en": "Write 1. It marks the file as an IOP agreement and says which version of the format it follows."
      },
      "const": 1,
      "x-title": {
        "sv": "Formatversion",
        "en": "Format version"
      }
    },
    "kind": {
      "title": "Kind",
      "description": "What kind of agreement it is. Without it: an IOP. Example: cooperation-agreement.",
      "x-sv": "slag",
      "x-description": {
        "sv": "Vilket slags avtal det är. Utelämnas nyckeln är det ett IOP. Exempel: samverkansavtal.",
        "en": "What kind of agreement it is. Without it: an IOP. Example: cooperation-agreement."
      },
      "type": "string",
      "enum": [
        "iop",
        "cooperation-agreement"
      ],
      "x-enum": {
        "iop": {
          "sv": "iop",
          "description": {
            "sv": "Ett idéburet offentligt partnerskap.",
            "en": "An idea-based public partnership."
          }
        },
        "cooperation-agreement": {
          "sv": "samverkansavtal",
          "description": {
            "sv": "Ett samverkansavtal som inte är ett IOP. Det räknas för sig.",
            "en": "A cooperation agreement that is not an IOP. It is counted apart."
          }
        }
      }
    },
    "title": {
      "title": "Title",
      "description": "The name of the partnership. Example: Mötesplats Norra.",
      "x-sv": "titel",
      "x-description": {
        "sv": "Partnerskapets namn. Exempel: Mötesplats Norra.",
        "en": "The name of the partnership. Example: Mötesplats Norra."
      },
      "type": "string",
      "minLength": 1
    },
    "reference": {
      "title": "Reference",
      "description": "The registration number (diarienummer) of the case at the public party. Example: KFN 2026/00231.",
      "x-sv": "diarienummer",
      "x-description": {
        "sv": "Ärendets diarienummer hos den offentliga parten. Exempel: KFN 2026/00231.",
        "en": "The registration number (diarienummer) of the case at the public party. Example: KFN 2026/00231."
      },
      "type": "string",
      "minLength": 1
    },
    "status": {
      "title": "Status",
      "description": "How far the agreement has come. Without it the text is checked as before signing. Example: draft.",
      "x-sv": "läge",
      "x-description": {
        "sv": "Hur långt avtalet har kommit. Utelämnas nyckeln granskas texten som inför underskrift. Exempel: utkast.",
        "en": "How far the agreement has come. Without it the text is checked as before signing. Example: draft."
      },
      "type": "string",
      "enum": [
        "draft",
        "decided",
        "signed",
        "ended"
      ],
      "x-enum": {
        "draft": {
          "sv": "utkast",
          "description": {
            "sv": "Texten skrivs fortfarande.",
            "en": "The text is still being written."
          }
        },
        "decided": {
          "sv": "beslutat",
          "description": {
            "sv": "Parterna har fattat sina beslut men inte skrivit under.",
            "en": "The parties have decided but not signed."
          }
        },
        "signed": {
          "sv": "undertecknat",
          "description": {
            "sv": "Alla parter har skrivit under.",
            "en": "All parties have signed."
          }
        },
        "ended": {
          "sv": "avslutat",
          "description": {
            "sv": "Avtalet har upphört. Skriv också vilken dag.",
            "en": "The agreement has ended. Give the day too."
          }
        }
      }
    },
    "profile": {
      "title": "Profile",
      "description": "The rules the agreement is checked against: default, boras-2016, boras, helsingborg, uddevalla or the path to your own. Without it, what iop.config.yaml says holds. Example: boras.",
      "x-sv": "regelverk",
      "x-description": {
        "sv": "Regelverket som avtalet granskas mot: default, boras-2016, boras, helsingborg, uddevalla eller sökvägen till ett eget. Utelämnas nyckeln gäller det som står i iop.config.yaml. Exempel: boras.",
        "en": "The rules the agreement is checked against: default, boras-2016, boras, helsingborg, uddevalla or the path to your own. Without it, what iop.config.yaml says holds. Example: boras."
      },
      "type": "string",
      "minLength": 1,
      "examples": [
        "default",
        "boras-2016",
        "boras",
        "helsingborg",
        "uddevalla"
      ]
    },
    "language": {
      "title": "Language",
      "description": "The language of the agreement, in two letters: sv for Swedish, en for English. Without it: Swedish.",
      "x-sv": "språk",
      "x-description": {
        "sv": "Språket som avtalet är skrivet på, med två bokstäver: sv för svenska, en för engelska. Utelämnas nyckeln gäller svenska.",
        "en": "The language of the agreement, in two letters: sv for Swedish, en for English. Without it: Swedish."
      },
      "type": "string",
      "pattern": "^[a-z]{2}$"
    },
    "decisions": {
      "title": "Decisions",
      "description": "The decisions about the agreement: one for each deciding body of every party.",
      "x-sv": "beslut",
      "x-description": {
        "sv": "Besluten om avtalet: ett för varje nämnd eller styrelse som ska besluta, hos alla parter.",
        "en": "The decisions about the agreement: one for each deciding body of every party."
      },
      "type": "array",
      "items": {
        "$ref": "#/$defs/decision"
      }
    },
    "parties": {
      "title": "Parties",
      "description": "All who enter into the agreement, on both sides.",
      "x-sv": "parter",
      "x-description": {
        "sv": "Alla som ingår avtalet, på båda sidor.",
        "en": "All who enter into the agreement, on both sides."
      },
      "type": "array",
      "minItems": 1,
      "items": {
        "$ref": "#/$defs/party"
      }
    },
    "term": {
      "title": "Term",
      "description": "How long the agreement holds, and how it is ended and extended.",
      "x-sv": "avtalstid",
      "x-description": {
        "sv": "Hur länge avtalet gäller, hur det sägs upp och hur det förlängs.",
        "en": "How long the agreement holds, and how it is ended and extended."
      },
      "type": "object",
      "additionalProperties": false,
      "required": [
        "start",
        "end"
      ],
      "properties": {
        "start": {
          "title": "Start",
          "description": "The first day of the agreement. Example: 2026-08-01.",
          "x-sv": "start",
          "x-description": {
            "sv": "Första dagen som avtalet gäller. Exempel: 2026-08-01.",
            "en": "The first day of the agreement. Example: 2026-08-01."
          },
          "type": "string",
          "format": "date"
        },
        "end": {
          "title": "End",
          "description": "The last day of the agreement, unless it is extended. Example: 2029-07-31.",
          "x-sv": "slut",
          "x-description": {
            "sv": "Sista dagen som avtalet gäller, om det inte förlängs. Exempel: 2029-07-31.",
            "en": "The last day of the agreement, unless it is extended. Example: 2029-07-31."
          },
          "type": "string",
          "format": "date"
        },
        "notice-months": {
          "title": "Notice months",
          "description": "The period of notice in whole months. Write the number alone. Example: 6.",
          "x-sv": "uppsägningstid-månader",
          "x-description": {
            "sv": "Uppsägningstiden i hela månader. Skriv bara talet. Exempel: 6.",
            "en": "The period of notice in whole months. Write the number alone. Example: 6."
          },
          "type": "integer",
          "minimum": 0
        },
        "extension": {
          "title": "Extension",
          "description": "How the agreement can be extended. Leave it out if it cannot.",
          "x-sv": "förlängning",
          "x-description": {
            "sv": "Hur avtalet kan förlängas. Utelämna nyckeln om det inte kan förlängas.",
            "en": "How the agreement can be extended. Leave it out if it cannot."
          },
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "months": {
              "title": "Months",
              "description": "How many months each extension lasts. Two years is 24.",
              "x-sv": "månader",
              "x-description": {
                "sv": "Hur många månader varje förlängning gäller. Två år är 24.",
                "en": "How many months each extension lasts. Two years is 24."
              },
              "type": "integer",
              "minimum": 1
            },
            "max-times": {
              "title": "Max times",
              "description": "How many times at most the agreement may be extended. Example: 1.",
              "x-sv": "högst-gånger",
              "x-description": {
                "sv": "Hur många gånger avtalet högst får förlängas. Exempel: 1.",
                "en": "How many times at most the agreement may be extended. Example: 1."
              },
              "type": "integer",
              "minimum": 1
            },
            "decide-months-before": {
              "title": "Decide months before",
              "description": "How many months before the end the parties must have taken a position on an extension. Example: 8.",
              "x-sv": "besked-månader-före",
              "x-description": {
                "sv": "Hur många månader före avtalets slut parterna ska ha tagit ställning till en förlängning. Exempel: 8.",
                "en": "How many months before the end the parties must have taken a position on an extension. Example: 8."
              },
              "type": "integer",
              "minimum": 1
            },
            "automatic": {
              "title": "Automatic",
              "description": "Write true if the agreement is extended by itself when nobody gives notice, otherwise false.",
              "x-sv": "automatisk",
              "x-description": {
                "sv": "Skriv ja om avtalet förlängs av sig självt när ingen säger upp det, annars nej.",
                "en": "Write true if the agreement is extended by itself when nobody gives notice, otherwise false."
              },
              "type": "boolean",
              "x-enum": {
                "true": {
                  "sv": "ja",
                  "description": {
                    "sv": "Ja.",
                    "en": "Yes."
                  }
                },
                "false": {
                  "sv": "nej",
                  "description": {
                    "sv": "Nej.",
                    "en": "No."
                  }
                }
              }
            }
          }
        }
      }
    },
    "economy": {
      "title": "Economy",
      "description": "Money and other contributions in the partnership.",
      "x-sv": "ekonomi",
      "x-description": {
        "sv": "Pengar och andra bidrag i partnerskapet.",
        "en": "Money and other contributions in the partnership."
      },
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "currency": {
          "title": "Currency",
          "description": "The currency of the amounts, in three letters. Example: SEK.",
          "x-sv": "valuta",
          "x-description": {
            "sv": "Valutan som beloppen är skrivna i, med tre bokstäver. Exempel: SEK.",
            "en": "The currency of the amounts, in three letters. Example: SEK."
          },
          "type": "string",
          "pattern": "^[A-Z]{3}$"
        },
        "contributions": {
          "title": "Contributions",
          "description": "What each party contributes: one entry for each contribution.",
          "x-sv": "bidrag",
          "x-description": {
            "sv": "Vad varje part bidrar med: en rad för varje bidrag.",
            "en": "What each party contributes: one entry for each contribution."
          },
          "type": "array",
          "items": {
            "$ref": "#/$defs/contribution"
          }
        }
      }
    },
    "groups": {
      "title": "Groups",
      "description": "Steering group, working group and others, and how often they meet.",
      "x-sv": "grupper",
      "x-description": {
        "sv": "Styrgrupp, arbetsgrupp och andra grupper, och hur ofta de träffas.",
        "en": "Steering group, working group and others, and how often they meet."
      },
      "type": "array",
      "items": {
        "$ref": "#/$defs/group"
      }
    },
    "activity": {
      "title": "Activity",
      "description": "Facts about the activity that decide which questions the agreement must answer.",
      "x-sv": "verksamhet",
      "x-description": {
        "sv": "Sådant om verksamheten som avgör vilka frågor avtalet behöver svara på.",
        "en": "Facts about the activity that decide which questions the agreement must answer."
      },
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "children": {
          "title": "Children",
          "description": "Write true if someone in the activity has direct and regular contact with children, otherwise false.",
          "x-sv": "barn",
          "x-description": {
            "sv": "Skriv ja om någon i verksamheten har direkt och återkommande kontakt med barn, annars nej.",
            "en": "Write true if someone in the activity has direct and regular contact with children, otherwise false."
          },
          "type": "boolean",
          "x-enum": {
            "true": {
              "sv": "ja",
              "description": {
                "sv": "Ja.",
                "en": "Yes."
              }
            },
            "false": {
              "sv": "nej",
              "description": {
                "sv": "Nej.",
                "en": "No."
              }
            }
          }
        },
        "personal-data": {
          "title": "Personal data",
          "description": "Who answers for personal data in the partnership. Example: own.",
          "x-sv": "personuppgifter",
          "x-description": {
            "sv": "Vem som ansvarar för personuppgifterna i partnerskapet. Exempel: egna.",
            "en": "Who answers for personal data in the partnership. Example: own."
          },
          "type": "string",
          "enum": [
            "none",
            "own",
            "joint",
            "processor"
          ],
          "x-enum": {
            "none": {
              "sv": "inga",
              "description": {
                "sv": "Parterna behandlar inga personuppgifter i partnerskapet.",
                "en": "The parties process no personal data in the partnership."
              }
            },
            "own": {
              "sv": "egna",
              "description": {
                "sv": "Varje part ansvarar för de personuppgifter den själv behandlar.",
                "en": "Each party answers for the personal data it processes itself."
              }
            },
            "joint": {
              "sv": "gemensamma",
              "description": {
                "sv": "Parterna ansvarar gemensamt för personuppgifterna.",
                "en": "The parties are joint controllers of the personal data."
              }
            },
            "processor": {
              "sv": "biträde",
              "description": {
                "sv": "En part behandlar personuppgifter åt en annan och är dess biträde.",
                "en": "One party processes personal data for another, as its processor."
              }
            }
          }
        },
        "municipal-task": {
          "title": "Municipal task",
          "description": "Write true if the activity is a task that the municipality or region answers for, otherwise false.",
          "x-sv": "kommunal-angelägenhet",
          "x-description": {
            "sv": "Skriv ja om verksamheten är en uppgift som kommunen eller regionen ansvarar för, annars nej.",
            "en": "Write true if the activity is a task that the municipality or region answers for, otherwise false."
          },
          "type": "boolean",
          "x-enum": {
            "true": {
              "sv": "ja",
              "description": {
                "sv": "Ja.",
                "en": "Yes."
              }
            },
            "false": {
              "sv": "nej",
              "description": {
                "sv": "Nej.",
                "en": "No."
              }
            }
          }
        }
      }
    },
    "annexes": {
      "title": "Annexes",
      "description": "Annexes that belong to the agreement.",
      "x-sv": "bilagor",
      "x-description": {
        "sv": "Bilagor som hör till avtalet.",
        "en": "Annexes that belong to the agreement."
      },
      "type": "array",
      "items": {
        "$ref": "#/$defs/annex"
      }
    },
    "assessment": {
      "title": "Assessment",
      "description": "The first assessment of whether a partnership is the right form. Belongs to the case and should stand in the side file.",
      "x-sv": "bedömning",
      "x-description": {
        "sv": "Den första bedömningen av om ett partnerskap är rätt form. Hör till ärendet och bör stå i ett avtalskort bredvid filen.",
        "en": "The first assessment of whether a partnership is the right form. Belongs to the case and should stand in the side file."
      },
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "date": {
          "title": "Date",
          "description": "The day of the assessment. Example: 2026-02-03.",
          "x-sv": "datum",
          "x-description": {
            "sv": "Dagen då bedömningen gjordes. Exempel: 2026-02-03.",
            "en": "The day of the assessment. Example: 2026-02-03."
          },
          "type": "string",
          "format": "date"
        },
        "step": {
          "title": "Step",
          "description": "How far the cooperation has come, from information to partnership. Example: dialogue.",
          "x-sv": "steg",
          "x-description": {
            "sv": "Hur långt samarbetet har kommit, från information till partnerskap. Exempel: dialog.",
            "en": "How far the cooperation has come, from information to partnership. Example: dialogue."
          },
          "type": "string",
          "enum": [
            "information",
            "consultation",
            "dialogue",
            "joint-action",
            "partnership"
          ],
          "x-enum": {
            "information": {
              "sv": "information",
              "description": {
                "sv": "Den ena parten berättar för den andra.",
                "en": "One party tells the other."
              }
            },
            "consultation": {
              "sv": "konsultation",
              "description": {
                "sv": "Den ena parten frågar den andra innan den bestämmer sig.",
                "en": "One party asks the other before it makes up its mind."
              }
            },
            "dialogue": {
              "sv": "dialog",
              "description": {
                "sv": "Parterna resonerar sig fram tillsammans.",
                "en": "The parties reason together."
              }
            },
            "joint-action": {
              "sv": "samhandling",
              "description": {
                "sv": "Parterna gör något tillsammans, men var och en bestämmer över sitt.",
                "en": "The parties do something together, but each decides over its own part."
              }
            },
            "partnership": {
              "sv": "partnerskap",
              "description": {
                "sv": "Parterna planerar, beslutar och bidrar tillsammans.",
                "en": "The parties plan, decide and contribute together."
              }
            }
          }
        },
        "initiative": {
          "title": "Initiative",
          "description": "Did the initiative come from civil society? Yes speaks for a partnership.",
          "x-sv": "initiativ",
          "x-description": {
            "sv": "Kom initiativet från civilsamhället? Ja talar för ett partnerskap.",
            "en": "Did the initiative come from civil society? Yes speaks for a partnership."
          },
          "allOf": [
            {
              "$ref": "#/$defs/assessmentPoint"
            }
          ]
        },
        "local-development": {
          "title": "Local development",
          "description": "Does the activity contribute to local development and participation? Yes speaks for a partnership.",
          "x-sv": "lokal-utveckling",
          "x-description": {
            "sv": "Bidrar verksamheten till lokal utveckling och delaktighet? Ja talar för ett partnerskap.",
            "en": "Does the activity contribute to local development and participation? Yes speaks for a partnership."
          },
          "allOf": [
            {
              "$ref": "#/$defs/assessmentPoint"
            }
          ]
        },
        "compact": {
          "title": "Compact",
          "description": "Is the partnership a way to carry out the local compact? Yes speaks for a partnership.",
          "x-sv": "överenskommelse",
          "x-description": {
            "sv": "Är partnerskapet ett sätt att genomföra den lokala överenskommelsen? Ja talar för ett partnerskap.",
            "en": "Is the partnership a way to carry out the local compact? Yes speaks for a partnership."
          },
          "allOf": [
            {
              "$ref": "#/$defs/assessmentPoint"
            }
          ]
        },
        "not-ordinary-grant": {
          "title": "Not ordinary grant",
          "description": "Is this outside the ordinary grants of the municipality? Yes speaks for a partnership.",
          "x-sv": "inte-vanligt-bidrag",
          "x-description": {
            "sv": "Ligger det här utanför kommunens vanliga föreningsbidrag och verksamhetsbidrag? Ja talar för ett partnerskap.",
            "en": "Is this outside the ordinary grants of the municipality? Yes speaks for a partnership."
          },
          "allOf": [
            {
              "$ref": "#/$defs/assessmentPoint"
            }
          ]
        },
        "independence": {
          "title": "Independence",
          "description": "Does the civil party stay free and independent? Yes speaks for a partnership.",
          "x-sv": "självständighet",
          "x-description": {
            "sv": "Förblir den idéburna parten fri och oberoende? Ja talar för ett partnerskap.",
            "en": "Does the civil party stay free and independent? Yes speaks for a partnership."
          },
          "allOf": [
            {
              "$ref": "#/$defs/assessmentPoint"
            }
          ]
        },
        "both-contribute": {
          "title": "Both contribute",
          "description": "Do both sides contribute, with money or otherwise? Yes speaks for a partnership.",
          "x-sv": "båda-bidrar",
          "x-description": {
            "sv": "Bidrar båda sidor, med pengar eller med annat? Ja talar för ett partnerskap.",
            "en": "Do both sides contribute, with money or otherwise? Yes speaks for a partnership."
          },
          "allOf": [
            {
              "$ref": "#/$defs/assessmentPoint"
            }
          ]
        },
        "no-detailed-regulation": {
          "title": "No detailed regulation",
          "description": "Is the activity free from detailed demands by the public side? Yes speaks for a partnership.",
          "x-sv": "ingen-detaljreglering",
          "x-description": {
            "sv": "Är verksamheten fri från detaljerade krav från det offentliga? Ja talar för ett partnerskap.",
            "en": "Is the activity free from detailed demands by the public side? Yes speaks for a partnership."
          },
          "allOf": [
            {
              "$ref": "#/$defs/assessmentPoint"
            }
          ]
        },
        "long-term": {
          "title": "Long term",
          "description": "Is the partnership meant to last for a longer time? Yes speaks for a partnership.",
          "x-sv": "långsiktighet",
          "x-description": {
            "sv": "Är partnerskapet tänkt att pågå en längre tid? Ja talar för ett partnerskap.",
            "en": "Is the partnership meant to last for a longer time? Yes speaks for a partnership."
          },
          "allOf": [
            {
              "$ref": "#/$defs/assessmentPoint"
            }
          ]
        },
        "no-market": {
          "title": "No market",
          "description": "Is there no market for the activity? Say how you looked into it. Yes speaks for a partnership.",
          "x-sv": "ingen-marknad",
          "x-description": {
            "sv": "Saknas det en marknad för verksamheten? Skriv hur ni har undersökt det. Ja talar för ett partnerskap.",
            "en": "Is there no market for the activity? Say how you looked into it. Yes speaks for a partnership."
          },
          "allOf": [
            {
              "$ref": "#/$defs/assessmentPoint"
            }
          ]
        },
        "no-order": {
          "title": "No order",
          "description": "Is it clear that the public side does not order a service? Yes speaks for a partnership.",
          "x-sv": "ingen-beställning",
          "x-description": {
            "sv": "Är det klart att det offentliga inte beställer en tjänst? Ja talar för ett partnerskap.",
            "en": "Is it clear that the public side does not order a service? Yes speaks for a partnership."
          },
          "allOf": [
            {
              "$ref": "#/$defs/assessmentPoint"
            }
          ]
        },
        "common-need": {
          "title": "Common need",
          "description": "Do the parties share a need to cooperate, and have they described it together? Yes speaks for a partnership.",
          "x-sv": "gemensamt-behov",
          "x-description": {
            "sv": "Har parterna ett gemensamt behov av att samverka, och har de beskrivit det tillsammans? Ja talar för ett partnerskap.",
            "en": "Do the parties share a need to cooperate, and have they described it together? Yes speaks for a partnership."
          },
          "allOf": [
            {
              "$ref": "#/$defs/assessmentPoint"
            }
          ]
        },
        "public-benefit": {
          "title": "Public benefit",
          "description": "Is the goal of benefit to society? Yes speaks for a partnership.",
          "x-sv": "samhällsnytta",
          "x-description": {
            "sv": "Är målet till nytta för samhället? Ja talar för ett partnerskap.",
            "en": "Is the goal of benefit to society? Yes speaks for a partnership."
          },
          "allOf": [
            {
              "$ref": "#/$defs/assessmentPoint"
            }
          ]
        },
        "trust": {
          "title": "Trust",
          "description": "Does the cooperation rest on trust instead of control and sanctions? Yes speaks for a partnership.",
          "x-sv": "tillit",
          "x-description": {
            "sv": "Bygger samarbetet på tillit i stället för på kontroll och sanktioner? Ja talar för ett partnerskap.",
            "en": "Does the cooperation rest on trust instead of control and sanctions? Yes speaks for a partnership."
          },
          "allOf": [
            {
              "$ref": "#/$defs/assessmentPoint"
            }
          ]
        },
        "developed-by-civil-party": {
          "title": "Developed by a civil party",
          "description": "Is it a civil-society party that develops the idea or the way of working? Yes speaks for a partnership.",
          "x-sv": "utvecklas-av-idéburen-part",
          "x-description": {
            "sv": "Är det en idéburen part som utvecklar idén eller arbetssättet? Ja talar för ett partnerskap.",
            "en": "Is it a civil-society party that develops the idea or the way of working? Yes speaks for a partnership."
          },
          "allOf": [
            {
              "$ref": "#/$defs/assessmentPoint"
            }
          ]
        },
        "outcome": {
          "title": "Outcome",
          "description": "What the assessment came to. A jurist decides. Example: partnership-possible.",
          "x-sv": "utfall",
          "x-description": {
            "sv": "Vad bedömningen ledde fram till. En jurist avgör. Exempel: partnerskap-möjligt.",
            "en": "What the assessment came to. A jurist decides. Example: partnership-possible."
          },
          "type": "string",
          "enum": [
            "partnership-possible",
            "look-again",
            "grant",
            "procurement",
            "dialogue"
          ],
          "x-enum": {
            "partnership-possible": {
              "sv": "partnerskap-möjligt",
              "description": {
                "sv": "Ett partnerskap verkar möjligt.",
                "en": "A partnership seems possible."
              }
            },
            "look-again": {
              "sv": "se-över",
              "description": {
                "sv": "Några punkter behöver ses över innan ni går vidare.",
                "en": "Some points need another look before you go on."
              }
            },
            "grant": {
              "sv": "bidrag",
              "description": {
                "sv": "Ett vanligt bidrag passar bättre.",
                "en": "An ordinary grant fits better."
              }
            },
            "procurement": {
              "sv": "upphandling",
              "description": {
                "sv": "Det här ser ut som en tjänst som ska upphandlas.",
                "en": "This looks like a service to be procured."
              }
            },
            "dialogue": {
              "sv": "dialog",
              "description": {
                "sv": "Fortsätt samtala, utan avtal än så länge.",
                "en": "Keep talking, without an agreement for now."
              }
            }
          }
        }
      },
      "x-case": true
    },
    "state-aid": {
      "title": "State aid",
      "description": "How the support was assessed under the EU rules on State aid. Belongs to the case and should stand in the side file.",
      "x-sv": "statsstöd",
      "x-description": {
        "sv": "Hur stödet har bedömts enligt EU:s regler om statsstöd. Hör till ärendet och bör stå i ett avtalskort bredvid filen.",
        "en": "How the support was assessed under the EU rules on State aid. Belongs to the case and should stand in the side file."
      },
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "assessment": {
          "title": "Assessment",
          "description": "What the assessment concluded. Example: not-aid.",
          "x-sv": "bedömning",
          "x-description": {
            "sv": "Vad bedömningen kom fram till. Exempel: ej-stöd.",
            "en": "What the assessment concluded. Example: not-aid."
          },
          "type": "string",
          "enum": [
            "not-economic",
            "not-aid",
            "de-minimis",
            "sgei-de-minimis",
            "sgei-decision",
            "other"
          ],
          "x-enum": {
            "not-economic": {
              "sv": "ej-ekonomisk",
              "description": {
                "sv": "Verksamheten är inte ekonomisk, så reglerna om statsstöd gäller inte.",
                "en": "The activity is not economic, so the rules on State aid do not apply."
              }
            },
            "not-aid": {
              "sv": "ej-stöd",
              "description": {
                "sv": "Verksamheten är ekonomisk, men något av villkoren för statsstöd är inte uppfyllt.",
                "en": "The activity is economic, but one of the conditions for State aid is not met."
              }
            },
            "de-minimis": {
              "sv": "de-minimis",
              "description": {
                "sv": "Stöd av mindre betydelse enligt den allmänna förordningen.",
                "en": "De minimis aid under the general regulation."
              }
            },
            "sgei-de-minimis": {
              "sv": "sgei-de-minimis",
              "description": {
                "sv": "Stöd av mindre betydelse till en tjänst av allmänt ekonomiskt intresse.",
                "en": "De minimis aid to a service of general economic interest."
              }
            },
            "sgei-decision": {
              "sv": "sgei-beslut",
              "description": {
                "sv": "Stöd till en tjänst av allmänt ekonomiskt intresse enligt kommissionens beslut.",
                "en": "Aid to a service of general economic interest under the Commission’s decision."
              }
            },
            "other": {
              "sv": "annat",
              "description": {
                "sv": "Någon annan grund. Skriv vilken i noteringen.",
                "en": "Another ground. Say which in the note."
              }
            }
          }
        },
        "date": {
          "title": "Date",
          "description": "The day of the assessment. Example: 2026-02-03.",
          "x-sv": "datum",
          "x-description": {
            "sv": "Dagen då bedömningen gjordes. Exempel: 2026-02-03.",
            "en": "The day of the assessment. Example: 2026-02-03."
          },
          "type": "string",
          "format": "date"
        },
        "note": {
          "title": "Note",
          "description": "The reasons in a sentence or two. Example: The activity is local and free of charge.",
          "x-sv": "notering",
          "x-description": {
            "sv": "Skälen i en eller två meningar. Exempel: Verksamheten är lokal och avgiftsfri.",
            "en": "The reasons in a sentence or two. Example: The activity is local and free of charge."
          },
          "type": "string",
          "minLength": 1
        },
        "regulation": {
          "title": "Regulation",
          "description": "The EU regulation or decision that the aid rests on, in quotation marks. Example: \"2023/2831\".",
          "x-sv": "förordning",
          "x-description": {
            "sv": "EU-förordningen eller beslutet som stödet vilar på, inom citattecken. Exempel: \"2023/2831\".",
            "en": "The EU regulation or decision that the aid rests on, in quotation marks. Example: \"2023/2831\"."
          },
          "type": "string",
          "minLength": 1
        },
        "amount-eur": {
          "title": "Amount in euro",
          "description": "The value of the aid in euro. Write the number alone. Example: 26800.",
          "x-sv": "belopp-euro",
          "x-description": {
            "sv": "Stödets värde i euro. Skriv bara talet. Exempel: 26800.",
            "en": "The value of the aid in euro. Write the number alone. Example: 26800."
          },
          "type": "number",
          "minimum": 0
        },
        "declaration": {
          "title": "Declaration",
          "description": "The day when the recipient declared what other aid it has received. Example: 2026-02-03.",
          "x-sv": "intyg",
          "x-description": {
            "sv": "Dagen då mottagaren intygade vilket annat stöd den har fått. Exempel: 2026-02-03.",
            "en": "The day when the recipient declared what other aid it has received. Example: 2026-02-03."
          },
          "type": "string",
          "format": "date"
        },
        "granted": {
          "title": "Granted",
          "description": "The day when the aid was granted. Example: 2026-05-19.",
          "x-sv": "beviljat",
          "x-description": {
            "sv": "Dagen då stödet beviljades. Exempel: 2026-05-19.",
            "en": "The day when the aid was granted. Example: 2026-05-19."
          },
          "type": "string",
          "format": "date"
        },
        "registered": {
          "title": "Registered",
          "description": "The day when the aid was entered in the register. Example: 2026-05-28.",
          "x-sv": "registrerat",
          "x-description": {
            "sv": "Dagen då stödet fördes in i registret. Exempel: 2026-05-28.",
            "en": "The day when the aid was entered in the register. Example: 2026-05-28."
          },
          "type": "string",
          "format": "date"
        }
      },
      "x-case": true
    },
    "follow-up-log": {
      "title": "Follow up log",
      "description": "Follow-ups that have been made, one entry each. Belongs to the case and should stand in the side file.",
      "x-sv": "uppföljningslogg",
      "x-description": {
        "sv": "Uppföljningar som har gjorts, en rad för varje. Hör till ärendet och bör stå i ett avtalskort bredvid filen.",
        "en": "Follow-ups that have been made, one entry each. Belongs to the case and should stand in the side file."
      },
      "type": "array",
      "items": {
        "$ref": "#/$defs/followUp"
      },
      "x-case": true
    },
    "extension-decided": {
      "title": "Extension decided",
      "description": "The decision to extend the agreement, once it is made. Belongs to the case and should stand in the side file.",
      "x-sv": "förlängning-beslutad",
      "x-description": {
        "sv": "Beslutet att förlänga avtalet, när det har fattats. Hör till ärendet och bör stå i ett avtalskort bredvid filen.",
        "en": "The decision to extend the agreement, once it is made. Belongs to the case and should stand in the side file."
      },
      "type": "object",
      "additionalProperties": false,
      "required": [
        "until"
      ],
      "properties": {
        "date": {
          "title": "Date",
          "description": "The day of the decision. Example: 2028-11-12.",
          "x-sv": "datum",
          "x-description": {
            "sv": "Dagen för beslutet. Exempel: 2028-11-12.",
            "en": "The day of the decision. Example: 2028-11-12."
          },
          "type": "string",
          "format": "date"
        },
        "body": {
          "title": "Body",
          "description": "The committee or board that has decided. Example: Kultur- och fritidsnämnden.",
          "x-sv": "organ",
          "x-description": {
            "sv": "Nämnden eller styrelsen som har beslutat. Exempel: Kultur- och fritidsnämnden.",
            "en": "The committee or board that has decided. Example: Kultur- och fritidsnämnden."
          },
          "type": "string",
          "minLength": 1
        },
        "paragraph": {
          "title": "Paragraph",
          "description": "The paragraph of the decision in the minutes, in quotation marks. Example: \"§ 33\".",
          "x-sv": "paragraf",
          "x-description": {
            "sv": "Beslutets paragraf i protokollet, inom citattecken. Exempel: \"§ 33\".",
            "en": "The paragraph of the decision in the minutes, in quotation marks. Example: \"§ 33\"."
          },
          "type": "string",
          "minLength": 1
        },
        "until": {
          "title": "Until",
          "description": "The last day of the agreement after the extension. Example: 2031-07-31.",
          "x-sv": "till",
          "x-description": {
            "sv": "Sista dagen som avtalet gäller efter förlängningen. Exempel: 2031-07-31.",
            "en": "The last day of the agreement after the extension. Example: 2031-07-31."
          },
          "type": "string",
          "format": "date"
        }
      },
      "x-case": true
    },
    "ended": {
      "title": "Ended",
      "description": "The day when the agreement ended. Only with the status ended. Example: 2029-07-31.",
      "x-sv": "avslutat",
      "x-description": {
        "sv": "Dagen då avtalet upphörde. Skrivs bara när läget är avslutat. Exempel: 2029-07-31.",
        "en": "The day when the agreement ended. Only with the status ended. Example: 2029-07-31."
      },
      "type": "string",
      "format": "date"
    },
    "exceptions": {
      "title": "Exceptions",
      "description": "Findings that someone has decided to accept. Belongs to the case and should stand in the side file.",
      "x-sv": "godtagna",
      "x-description": {
        "sv": "Anmärkningar som någon har beslutat att godta. Hör till ärendet och bör stå i ett avtalskort bredvid filen.",
        "en": "Findings that someone has decided to accept. Belongs to the case and should stand in the side file."
      },
      "type": "array",
      "items": {
        "$ref": "#/$defs/exception"
      },
      "x-case": true
    }
  },
  "$defs": {
    "signatory": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "name": {
          "title": "Name",
          "description": "The name of the person who signs. Example: Kim Exempelsson.",
          "x-sv": "namn",
          "x-description": {
            "sv": "Namnet på den som skriver under. Exempel: Kim Exempelsson.",
            "en": "The name of the person who signs. Example: Kim Exempelsson."
          },
          "type": "string",
          "minLength": 1
        },
        "title": {
          "title": "Title",
          "description": "The title or office of the person. Example: ordförande (chair).",
          "x-sv": "titel",
          "x-description": {
            "sv": "Personens titel eller uppdrag hos parten. Exempel: ordförande.",
            "en": "The title or office of the person. Example: ordförande (chair)."
          },
          "type": "string",
          "minLength": 1
        },
        "signed": {
          "title": "Signed",
          "description": "The day when the person signed. Fill it in only once it has happened. Example: 2026-06-10.",
          "x-sv": "undertecknat",
          "x-description": {
            "sv": "Dagen då personen skrev under. Fyll i den först när det har skett. Exempel: 2026-06-10.",
            "en": "The day when the person signed. Fill it in only once it has happened. Example: 2026-06-10."
          },
          "type": "string",
          "format": "date"
        },
        "place": {
          "title": "Place",
          "description": "The town where the person signed. Example: Exempelstad.",
          "x-sv": "ort",
          "x-description": {
            "sv": "Orten där personen skrev under. Exempel: Exempelstad.",
            "en": "The town where the person signed. Example: Exempelstad."
          },
          "type": "string",
          "minLength": 1
        }
      }
    },
    "contact": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "role": {
          "title": "Role",
          "description": "What the person does in the partnership. Example: samordnare (coordinator).",
          "x-sv": "roll",
          "x-description": {
            "sv": "Vad personen har för uppgift i partnerskapet. Exempel: samordnare.",
            "en": "What the person does in the partnership. Example: samordnare (coordinator)."
          },
          "type": "string",
          "minLength": 1
        },
        "name": {
          "title": "Name",
          "description": "The name of the contact person. Example: Kim Exempelsson.",
          "x-sv": "namn",
          "x-description": {
            "sv": "Kontaktpersonens namn. Exempel: Kim Exempelsson.",
            "en": "The name of the contact person. Example: Kim Exempelsson."
          },
          "type": "string",
          "minLength": 1
        },
        "email": {
          "title": "E-mail",
          "description": "E-mail address, preferably of an office. Example: kultur@exempel.se.",
          "x-sv": "e-post",
          "x-description": {
            "sv": "E-postadress, helst till en funktion. Exempel: kultur@exempel.se.",
            "en": "E-mail address, preferably of an office. Example: kultur@exempel.se."
          },
          "type": "string",
          "format": "email"
        },
        "phone": {
          "title": "Phone",
          "description": "Telephone number at work. Avoid private numbers: the agreement may become public. Example: 070-174 06 05.",
          "x-sv": "telefon",
          "x-description": {
            "sv": "Telefonnummer till arbetet. Undvik privata nummer: avtalet kan bli offentligt. Exempel: 070-174 06 05.",
            "en": "Telephone number at work. Avoid private numbers: the agreement may become public. Example: 070-174 06 05."
          },
          "type": "string",
          "minLength": 1
        }
      }
    },
    "contribution": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "from",
        "kind"
      ],
      "properties": {
        "from": {
          "title": "From",
          "description": "The party that contributes. Write the id of the party. Example: kommunen.",
          "x-sv": "från",
          "x-description": {
            "sv": "Parten som bidrar. Skriv partens id. Exempel: kommunen.",
            "en": "The party that contributes. Write the id of the party. Example: kommunen."
          },
          "type": "string",
          "pattern": "^\\S+$"
        },
        "to": {
          "title": "To",
          "description": "The party that receives. Write the id of the party. Leave it out when the contribution goes to the partnership as a whole. Example: föreningen.",
          "x-sv": "till",
          "x-description": {
            "sv": "Parten som tar emot. Skriv partens id. Utelämna nyckeln när bidraget går till partnerskapet som helhet. Exempel: föreningen.",
            "en": "The party that receives. Write the id of the party. Leave it out when the contribution goes to the partnership as a whole. Example: föreningen."
          },
          "type": "string",
          "pattern": "^\\S+$"
        },
        "for": {
          "title": "For",
          "description": "The party that the contribution is meant for, when it is paid to another. Write the id of the party. Example: nätverket.",
          "x-sv": "åt",
          "x-description": {
            "sv": "Parten som bidraget är avsett för, när det betalas till någon annan. Skriv partens id. Exempel: nätverket.",
            "en": "The party that the contribution is meant for, when it is paid to another. Write the id of the party. Example: nätverket."
          },
          "type": "string",
          "pattern": "^\\S+$"
        },
        "kind": {
          "title": "Kind",
          "description": "What the party contributes. Example: premises.",
          "x-sv": "slag",
          "x-description": {
            "sv": "Vad parten bidrar med. Exempel: lokal.",
            "en": "What the party contributes. Example: premises."
          },
          "type": "string",
          "enum": [
            "money",
            "premises",
            "staff",
            "volunteering",
            "goods",
            "other"
          ],
          "x-enum": {
            "money": {
              "sv": "pengar",
              "description": {
                "sv": "Pengar som betalas ut.",
                "en": "Money that is paid out."
              }
            },
            "premises": {
              "sv": "lokal",
              "description": {
                "sv": "Lokaler som ställs till förfogande.",
                "en": "Premises that are made available."
              }
            },
            "staff": {
              "sv": "arbetstid",
              "description": {
                "sv": "Arbetstid för anställd personal.",
                "en": "Working hours of employed staff."
              }
            },
            "volunteering": {
              "sv": "ideell-tid",
              "description": {
                "sv": "Tid som medlemmar och volontärer ger utan lön.",
                "en": "Time that members and volunteers give without pay."
              }
            },
            "goods": {
              "sv": "varor",
              "description": {
                "sv": "Material, utrustning eller andra saker.",
                "en": "Material, equipment or other things."
              }
            },
            "other": {
              "sv": "annat",
              "description": {
                "sv": "Något annat, till exempel marknadsföring eller kompetens.",
                "en": "Something else, such as marketing or expertise."
              }
            }
          }
        },
        "amount": {
          "title": "Amount",
          "description": "The amount in digits without spaces, or the value of what is not money. Example: 300000.",
          "x-sv": "belopp",
          "x-description": {
            "sv": "Beloppet i siffror utan mellanslag, eller värdet av det som inte är pengar. Exempel: 300000.",
            "en": "The amount in digits without spaces, or the value of what is not money. Example: 300000."
          },
          "type": "number",
          "minimum": 0
        },
        "per": {
          "title": "Per",
          "description": "The time that the amount is for. Example: year.",
          "x-sv": "per",
          "x-description": {
            "sv": "Vilken tid beloppet gäller för. Exempel: år.",
            "en": "The time that the amount is for. Example: year."
          },
          "type": "string",
          "enum": [
            "year",
            "half-year",
            "term",
            "quarter",
            "month",
            "week",
            "two-years",
            "once"
          ],
          "x-enum": {
            "year": {
              "sv": "år",
              "description": {
                "sv": "En gång om året.",
                "en": "Once a year."
              }
            },
            "half-year": {
              "sv": "halvår",
              "description": {
                "sv": "En gång i halvåret.",
                "en": "Once every half-year."
              }
            },
            "term": {
              "sv": "termin",
              "description": {
                "sv": "En gång per termin.",
                "en": "Once every school term."
              }
            },
            "quarter": {
              "sv": "kvartal",
              "description": {
                "sv": "En gång i kvartalet.",
                "en": "Once a quarter."
              }
            },
            "month": {
              "sv": "månad",
              "description": {
                "sv": "En gång i månaden.",
                "en": "Once a month."
              }
            },
            "week": {
              "sv": "vecka",
              "description": {
                "sv": "En gång i veckan.",
                "en": "Once a week."
              }
            },
            "two-years": {
              "sv": "vartannat-år",
              "description": {
                "sv": "En gång vartannat år.",
                "en": "Once every second year."
              }
            },
            "once": {
              "sv": "engång",
              "description": {
                "sv": "En enda gång under hela avtalstiden.",
                "en": "A single time during the whole term."
              }
            }
          }
        },
        "paid": {
          "title": "Paid",
          "description": "When the money is paid: months or days. Example: [february, august].",
          "x-sv": "betalas",
          "x-description": {
            "sv": "När pengarna betalas: månader eller dagar. Exempel: [februari, augusti].",
            "en": "When the money is paid: months or days. Example: [february, august]."
          },
          "type": "array",
          "items": {
            "anyOf": [
              {
                "type": "string",
                "enum": [
                  "january",
                  "february",
                  "march",
                  "april",
                  "may",
                  "june",
                  "july",
                  "august",
                  "september",
                  "october",
                  "november",
                  "december"
                ],
                "x-enum": {
                  "january": {
                    "sv": "januari",
                    "description": {
                      "sv": "Någon gång i januari.",
                      "en": "At some time in January."
                    }
                  },
                  "february": {
                    "sv": "februari",
                    "description": {
                      "sv": "Någon gång i februari.",
                      "en": "At some time in February."
                    }
                  },
                  "march": {
                    "sv": "mars",
                    "description": {
                      "sv": "Någon gång i mars.",
                      "en": "At some time in March."
                    }
                  },
                  "april": {
                    "sv": "april",
                    "description": {
                      "sv": "Någon gång i april.",
                      "en": "At some time in April."
                    }
                  },
                  "may": {
                    "sv": "maj",
                    "description": {
                      "sv": "Någon gång i maj.",
                      "en": "At some time in May."
                    }
                  },
                  "june": {
                    "sv": "juni",
                    "description": {
                      "sv": "Någon gång i juni.",
                      "en": "At some time in June."
                    }
                  },
                  "july": {
                    "sv": "juli",
                    "description": {
                      "sv": "Någon gång i juli.",
                      "en": "At some time in July."
                    }
                  },
                  "august": {
                    "sv": "augusti",
                    "description": {
                      "sv": "Någon gång i augusti.",
                      "en": "At some time in August."
                    }
                  },
                  "september": {
                    "sv": "september",
                    "description": {
                      "sv": "Någon gång i september.",
                      "en": "At some time in September."
                    }
                  },
                  "october": {
                    "sv": "oktober",
                    "description": {
                      "sv": "Någon gång i oktober.",
                      "en": "At some time in October."
                    }
                  },
                  "november": {
                    "sv": "november",
                    "description": {
                      "sv": "Någon gång i november.",
                      "en": "At some time in November."
                    }
                  },
                  "december": {
                    "sv": "december",
                    "description": {
                      "sv": "Någon gång i december.",
                      "en": "At some time in December."
                    }
                  }
                }
              },
              {
                "type": "string",
                "format": "date"
              }
            ]
          }
        },
        "approximate": {
          "title": "Approximate",
          "description": "Write true if the amount is an estimate, otherwise false.",
          "x-sv": "ungefärligt",
          "x-description": {
            "sv": "Skriv ja om beloppet är en uppskattning, annars nej.",
            "en": "Write true if the amount is an estimate, otherwise false."
          },
          "type": "boolean",
          "x-enum": {
            "true": {
              "sv": "ja",
              "description": {
                "sv": "Ja.",
                "en": "Yes."
              }
            },
            "false": {
              "sv": "nej",
              "description": {
                "sv": "Nej.",
                "en": "No."
              }
            }
          }
        }
      }
    },
    "decision": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "party": {
          "title": "Party",
          "description": "The party that has decided. Write the id of the party. Example: kommunen.",
          "x-sv": "part",
          "x-description": {
            "sv": "Parten som har beslutat. Skriv partens id. Exempel: kommunen.",
            "en": "The party that has decided. Write the id of the party. Example: kommunen."
          },
          "type": "string",
          "pattern": "^\\S+$"
        },
        "body": {
          "title": "Body",
          "description": "The committee or board that has decided, or the person who has decided by delegation. Example: Kultur- och fritidsnämnden.",
          "x-sv": "organ",
          "x-description": {
            "sv": "Nämnden eller styrelsen som har beslutat, eller den som har beslutat på delegation. Exempel: Kultur- och fritidsnämnden.",
            "en": "The committee or board that has decided, or the person who has decided by delegation. Example: Kultur- och fritidsnämnden."
          },
          "type": "string",
          "minLength": 1
        },
        "date": {
          "title": "Date",
          "description": "The day of the decision. Example: 2026-05-19.",
          "x-sv": "datum",
          "x-description": {
            "sv": "Dagen för beslutet. Exempel: 2026-05-19.",
            "en": "The day of the decision. Example: 2026-05-19."
          },
          "type": "string",
          "format": "date"
        },
        "paragraph": {
          "title": "Paragraph",
          "description": "The paragraph of the decision in the minutes, in quotation marks. Example: \"§ 41\".",
          "x-sv": "paragraf",
          "x-description": {
            "sv": "Beslutets paragraf i protokollet, inom citattecken. Exempel: \"§ 41\".",
            "en": "The paragraph of the decision in the minutes, in quotation marks. Example: \"§ 41\"."
          },
          "type": "string",
          "minLength": 1
        }
      }
    },
    "party": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "name"
      ],
      "properties": {
        "id": {
          "title": "Id",
          "description": "A short name for the party, without spaces. Other fields, such as contributions and decisions, point to the party by it. Example: kommunen.",
          "x-sv": "id",
          "x-description": {
            "sv": "Ett kort namn på parten utan mellanslag. Andra uppgifter, som bidrag och beslut, pekar ut parten med det. Exempel: kommunen.",
            "en": "A short name for the party, without spaces. Other fields, such as contributions and decisions, point to the party by it. Example: kommunen."
          },
          "type": "string",
          "pattern": "^\\S+$"
        },
        "name": {
          "title": "Name",
          "description": "The full name of the party, as in its statutes or in a register. Example: Exempelstads kommun.",
          "x-sv": "namn",
          "x-description": {
            "sv": "Partens fullständiga namn, så som det står i stadgar eller register. Exempel: Exempelstads kommun.",
            "en": "The full name of the party, as in its statutes or in a register. Example: Exempelstads kommun."
          },
          "type": "string",
          "minLength": 1
        },
        "units": {
          "title": "Units",
          "description": "Committees or departments through which the party acts. They are not parties themselves. Example: [Kultur- och fritidsnämnden].",
          "x-sv": "enheter",
          "x-description": {
            "sv": "Nämnder eller förvaltningar som parten handlar genom. De är inte egna parter. Exempel: [Kultur- och fritidsnämnden].",
            "en": "Committees or departments through which the party acts. They are not parties themselves. Example: [Kultur- och fritidsnämnden]."
          },
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1
          }
        },
        "type": {
          "title": "Type",
          "description": "What kind of organisation the party is. It decides whether the party counts as the public or the civil side. Example: association.",
          "x-sv": "typ",
          "x-description": {
            "sv": "Vilket slags organisation parten är. Det avgör om den räknas till den offentliga eller den idéburna sidan. Exempel: förening.",
            "en": "What kind of organisation the party is. It decides whether the party counts as the public or the civil side. Example: association."
          },
          "type": "string",
          "enum": [
            "municipality",
            "region",
            "state-agency",
            "local-federation",
            "municipal-company",
            "association",
            "foundation",
            "religious-community",
            "study-association",
            "cooperative",
            "umbrella",
            "company",
            "network"
          ],
          "x-enum": {
            "municipality": {
              "sv": "kommun",
              "description": {
                "sv": "En kommun eller stad. Nämnder och förvaltningar hör till kommunen och skrivs under enheter.",
                "en": "A municipality or city. Its committees and departments belong to it and go under units."
              }
            },
            "region": {
              "sv": "region",
              "description": {
                "sv": "En region.",
                "en": "A region."
              }
            },
            "state-agency": {
              "sv": "statlig-myndighet",
              "description": {
                "sv": "En myndighet under staten.",
                "en": "An authority of the state."
              }
            },
            "local-federation": {
              "sv": "kommunalförbund",
              "description": {
                "sv": "Ett kommunalförbund.",
                "en": "A federation of municipalities."
              }
            },
            "municipal-company": {
              "sv": "kommunalt-bolag",
              "description": {
                "sv": "Ett bolag som kommunen eller regionen äger. Räknas till den offentliga sidan.",
                "en": "A company owned by the municipality or region. Counts as the public side."
              }
            },
            "association": {
              "sv": "förening",
              "description": {
                "sv": "En ideell förening.",
                "en": "A non-profit association."
              }
            },
            "foundation": {
              "sv": "stiftelse",
              "description": {
                "sv": "En stiftelse.",
                "en": "A foundation."
              }
            },
            "religious-community": {
              "sv": "trossamfund",
              "description": {
                "sv": "Ett trossamfund eller en församling.",
                "en": "A faith community or congregation."
              }
            },
            "study-association": {
              "sv": "studieförbund",
              "description": {
                "sv": "Ett studieförbund eller en av dess avdelningar.",
                "en": "An adult education association or one of its branches."
              }
            },
            "cooperative": {
              "sv": "ekonomisk-förening",
              "description": {
                "sv": "En ekonomisk förening.",
                "en": "An economic (cooperative) association."
              }
            },
            "umbrella": {
              "sv": "paraplyorganisation",
              "description": {
                "sv": "En förening med andra föreningar som medlemmar. Räkna upp dem under medlemmar.",
                "en": "An association whose members are associations. List them under members."
              }
            },
            "company": {
              "sv": "bolag",
              "description": {
                "sv": "Ett bolag som inte ägs av det offentliga. Ovanligt i ett IOP: fråga en jurist.",
                "en": "A company that is not publicly owned. Unusual in an IOP: ask a jurist."
              }
            },
            "network": {
              "sv": "nätverk",
              "description": {
                "sv": "Ett nätverk utan egen rättslig ställning. Det kan inte ingå avtal: låt en förening skriva under.",
                "en": "A network that is not a legal person. It cannot enter into an agreement: let an association sign."
              }
            }
          }
        },
        "org-number": {
          "title": "Organisation number",
          "description": "The organisation number of the party: six digits, a hyphen, four digits. Example: 212000-9150.",
          "x-sv": "organisationsnummer",
          "x-description": {
            "sv": "Partens organisationsnummer: sex siffror, bindestreck, fyra siffror. Exempel: 212000-9150.",
            "en": "The organisation number of the party: six digits, a hyphen, four digits. Example: 212000-9150."
          },
          "type": "string",
          "pattern": "^(16)?[0-9]{6}-[0-9]{4}$"
        },
        "short-names": {
          "title": "Short names",
          "description": "Names that the text uses instead of the full one. Example: [kommunen].",
          "x-sv": "kortnamn",
          "x-description": {
            "sv": "Namn som avtalstexten använder i stället för det fullständiga. Exempel: [kommunen].",
            "en": "Names that the text uses instead of the full one. Example: [kommunen]."
          },
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1
          }
        },
        "public-funding-percent": {
          "title": "Public funding percent",
          "description": "How many per cent of the income of the party is public money, when known. Write the number alone. Example: 25.",
          "x-sv": "andel-offentliga-medel",
          "x-description": {
            "sv": "Hur många procent av partens intäkter som är offentliga medel, om det är känt. Skriv bara talet. Exempel: 25.",
            "en": "How many per cent of the income of the party is public money, when known. Write the number alone. Example: 25."
          },
          "type": "number",
          "minimum": 0,
          "maximum": 100
        },
        "democracy-conditions-checked": {
          "title": "Democracy conditions checked",
          "description": "The day when someone checked that the party meets the democracy conditions. Example: 2026-02-03.",
          "x-sv": "demokrativillkor-kontrollerade",
          "x-description": {
            "sv": "Dagen då någon kontrollerade att parten uppfyller demokrativillkoren. Exempel: 2026-02-03.",
            "en": "The day when someone checked that the party meets the democracy conditions. Example: 2026-02-03."
          },
          "type": "string",
          "format": "date"
        },
        "members": {
          "title": "Members",
          "description": "Member associations, when the party is an umbrella. They are not parties themselves. Example: [Förening A, Förening B].",
          "x-sv": "medlemmar",
          "x-description": {
            "sv": "Medlemsföreningar, när parten är en paraplyorganisation. De är inte själva parter. Exempel: [Förening A, Förening B].",
            "en": "Member associations, when the party is an umbrella. They are not parties themselves. Example: [Förening A, Förening B]."
          },
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1
          }
        },
        "joined-compact": {
          "title": "Joined compact",
          "description": "The day when the party joined the local compact between the public sector and civil society. Example: 2024-05-03.",
          "x-sv": "anslöt-överenskommelsen",
          "x-description": {
            "sv": "Dagen då parten anslöt sig till den lokala överenskommelsen mellan det offentliga och civilsamhället. Exempel: 2024-05-03.",
            "en": "The day when the party joined the local compact between the public sector and civil society. Example: 2024-05-03."
          },
          "type": "string",
          "format": "date"
        },
        "signatories": {
          "title": "Signatories",
          "description": "The persons who sign for the party.",
          "x-sv": "undertecknare",
          "x-description": {
            "sv": "De personer som skriver under för parten.",
            "en": "The persons who sign for the party."
          },
          "type": "array",
          "items": {
            "$ref": "#/$defs/signatory"
          }
        },
        "contacts": {
          "title": "Contacts",
          "description": "The contact persons of the party. At least one for each party.",
          "x-sv": "kontakter",
          "x-description": {
            "sv": "Partens kontaktpersoner för partnerskapet. Minst en för varje part.",
            "en": "The contact persons of the party. At least one for each party."
          },
          "type": "array",
          "items": {
            "$ref": "#/$defs/contact"
          }
        }
      }
    },
    "group": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "name"
      ],
      "properties": {
        "name": {
          "title": "Name",
          "description": "What the agreement calls the group. Example: styrgrupp (steering group).",
          "x-sv": "namn",
          "x-description": {
            "sv": "Vad gruppen kallas i avtalet. Exempel: styrgrupp.",
            "en": "What the agreement calls the group. Example: styrgrupp (steering group)."
          },
          "type": "string",
          "minLength": 1
        },
        "times": {
          "title": "Times",
          "description": "How many times the group meets in the time given by per. Example: 2.",
          "x-sv": "gånger",
          "x-description": {
            "sv": "Hur många gånger gruppen träffas under den tid som står i per. Exempel: 2.",
            "en": "How many times the group meets in the time given by per. Example: 2."
          },
          "type": "integer",
          "minimum": 1
        },
        "per": {
          "title": "Per",
          "description": "The time that the number of meetings is for. Example: year.",
          "x-sv": "per",
          "x-description": {
            "sv": "Tiden som antalet träffar gäller för. Exempel: år.",
            "en": "The time that the number of meetings is for. Example: year."
          },
          "type": "string",
          "enum": [
            "year",
            "half-year",
            "term",
            "quarter",
            "month",
            "week",
            "two-years"
          ],
          "x-enum": {
            "year": {
              "sv": "år",
              "description": {
                "sv": "En gång om året.",
                "en": "Once a year."
              }
            },
            "half-year": {
              "sv": "halvår",
              "description": {
                "sv": "En gång i halvåret.",
                "en": "Once every half-year."
              }
            },
            "term": {
              "sv": "termin",
              "description": {
                "sv": "En gång per termin.",
                "en": "Once every school term."
              }
            },
            "quarter": {
              "sv": "kvartal",
              "description": {
                "sv": "En gång i kvartalet.",
                "en": "Once a quarter."
              }
            },
            "month": {
              "sv": "månad",
              "description": {
                "sv": "En gång i månaden.",
                "en": "Once a month."
              }
            },
            "week": {
              "sv": "vecka",
              "description": {
                "sv": "En gång i veckan.",
                "en": "Once a week."
              }
            },
            "two-years": {
              "sv": "vartannat-år",
              "description": {
                "sv": "En gång vartannat år.",
                "en": "Once every second year."
              }
            }
          }
        },
        "convener": {
          "title": "Convener",
          "description": "The party that calls the meetings. Write the id of the party. Example: kommunen.",
          "x-sv": "sammankallande",
          "x-description": {
            "sv": "Parten som kallar till träffarna. Skriv partens id. Exempel: kommunen.",
            "en": "The party that calls the meetings. Write the id of the party. Example: kommunen."
          },
          "type": "string",
          "pattern": "^\\S+$"
        }
      }
    },
    "annex": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "number": {
          "title": "Number",
          "description": "The number or letter of the annex. Example: 1.",
          "x-sv": "nummer",
          "x-description": {
            "sv": "Bilagans nummer eller bokstav. Exempel: 1.",
            "en": "The number or letter of the annex. Example: 1."
          },
          "anyOf": [
            {
              "type": "integer",
              "minimum": 1
            },
            {
              "type": "string",
              "minLength": 1
            }
          ]
        },
        "title": {
          "title": "Title",
          "description": "What the annex is called. Example: Verksamhetsplan (activity plan).",
          "x-sv": "titel",
          "x-description": {
            "sv": "Vad bilagan heter. Exempel: Verksamhetsplan.",
            "en": "What the annex is called. Example: Verksamhetsplan (activity plan)."
          },
          "type": "string",
          "minLength": 1
        },
        "file": {
          "title": "File",
          "description": "The file of the annex, counted from the folder of the agreement. Example: bilaga-1.md.",
          "x-sv": "fil",
          "x-description": {
            "sv": "Bilagans fil, räknat från mappen där avtalet ligger. Exempel: bilaga-1.md.",
            "en": "The file of the annex, counted from the folder of the agreement. Example: bilaga-1.md."
          },
          "type": "string",
          "minLength": 1
        }
      }
    },
    "followUp": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "date"
      ],
      "properties": {
        "date": {
          "title": "Date",
          "description": "The day of the follow-up. Example: 2027-11-14.",
          "x-sv": "datum",
          "x-description": {
            "sv": "Dagen för uppföljningen. Exempel: 2027-11-14.",
            "en": "The day of the follow-up. Example: 2027-11-14."
          },
          "type": "string",
          "format": "date"
        },
        "note": {
          "title": "Note",
          "description": "What the parties concluded, or where it is written. Example: Yearly meeting of the steering group, minutes in the case file.",
          "x-sv": "notering",
          "x-description": {
            "sv": "Vad parterna kom fram till, eller var det står. Exempel: Årsmöte i styrgruppen, protokoll i ärendet.",
            "en": "What the parties concluded, or where it is written. Example: Yearly meeting of the steering group, minutes in the case file."
          },
          "type": "string",
          "minLength": 1
        }
      }
    },
    "exception": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "rule"
      ],
      "properties": {
        "rule": {
          "title": "Rule",
          "description": "The name of the rule, as it stands at the end of the finding. Example: dispute-clause-missing.",
          "x-sv": "regel",
          "x-description": {
            "sv": "Kontrollens namn, så som det står sist i anmärkningen. Exempel: dispute-clause-missing.",
            "en": "The name of the rule, as it stands at the end of the finding. Example: dispute-clause-missing."
          },
          "type": "string",
          "minLength": 1
        },
        "reason": {
          "title": "Reason",
          "description": "Why you accept the finding. Example: The steering group sets the goals at its first meeting.",
          "x-sv": "skäl",
          "x-description": {
            "sv": "Varför ni godtar anmärkningen. Exempel: Målen sätts vid styrgruppens första möte.",
            "en": "Why you accept the finding. Example: The steering group sets the goals at its first meeting."
          },
          "type": "string",
          "minLength": 1
        },
        "by": {
          "title": "By",
          "description": "Who has accepted it. Example: enhetschefen (head of unit).",
          "x-sv": "av",
          "x-description": {
            "sv": "Vem som har godtagit den. Exempel: enhetschefen.",
            "en": "Who has accepted it. Example: enhetschefen (head of unit)."
          },
          "type": "string",
          "minLength": 1
        },
        "until": {
          "title": "Until",
          "description": "The last day it holds. After that someone must decide again. Example: 2027-01-31.",
          "x-sv": "till",
          "x-description": {
            "sv": "Sista dagen som det gäller. Därefter ska någon ta ställning på nytt. Exempel: 2027-01-31.",
            "en": "The last day it holds. After that someone must decide again. Example: 2027-01-31."
          },
          "type": "string",
          "format": "date"
        }
      }
    },
    "assessmentPoint": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "answer": {
          "title": "Answer",
          "description": "The answer, in quotation marks: \"yes\", \"no\" or \"unclear\".",
          "x-sv": "svar",
          "x-description": {
            "sv": "Svaret, inom citattecken: \"ja\", \"nej\" eller \"oklart\".",
            "en": "The answer, in quotation marks: \"yes\", \"no\" or \"unclear\"."
          },
          "type": "string",
          "enum": [
            "yes",
            "no",
            "unclear"
          ],
          "x-enum": {
            "yes": {
              "sv": "ja",
              "description": {
                "sv": "Talar för ett partnerskap.",
                "en": "Speaks for a partnership."
              }
            },
            "no": {
              "sv": "nej",
              "description": {
                "sv": "Talar emot ett partnerskap.",
                "en": "Speaks against a partnership."
              }
            },
            "unclear": {
              "sv": "oklart",
              "description": {
                "sv": "Behöver utredas.",
                "en": "Needs to be looked into."
              }
            }
          }
        },
        "note": {
          "title": "Note",
          "description": "What the answer rests on. Example: The association wrote to the committee on 12 January.",
          "x-sv": "notering",
          "x-description": {
            "sv": "Vad svaret bygger på. Exempel: Föreningen skrev till nämnden den 12 januari.",
            "en": "What the answer rests on. Example: The association wrote to the committee on 12 January."
          },
          "type": "string",
          "minLength": 1
        }
      }
    }
  }
} as const;
