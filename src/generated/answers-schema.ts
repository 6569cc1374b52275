// Made by scripts/generate.mjs from schemas/ and package.json: change those instead.

export const answersSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:iop:schema:answers:1",
  "type": "object",
  "additionalProperties": false,
  "properties": {
    "title": {
      "type": "string",
      "minLength": 1
    },
    "reference": {
      "type": "string",
      "minLength": 1
    },
    "profile": {
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
      "type": "string",
      "enum": [
        "sv",
        "en"
      ]
    },
    "decisions": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/decision"
      }
    },
    "parties": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/party"
      }
    },
    "term": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "start": {
          "type": "string",
          "format": "date"
        },
        "end": {
          "type": "string",
          "format": "date"
        },
        "notice-months": {
          "type": "integer",
          "minimum": 0
        },
        "extension": {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "months": {
              "type": "integer",
              "minimum": 1
            },
            "max-times": {
              "type": "integer",
              "minimum": 1
            },
            "decide-months-before": {
              "type": "integer",
              "minimum": 1
            },
            "automatic": {
              "type": "boolean"
            }
          }
        }
      }
    },
    "economy": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "currency": {
          "type": "string",
          "pattern": "^[A-Z]{3}$"
        },
        "contributions": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/contribution"
          }
        }
      }
    },
    "groups": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/group"
      }
    },
    "activity": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "children": {
          "type": "boolean"
        },
        "personal-data": {
          "type": "string",
          "enum": [
            "none",
            "own",
            "joint",
            "processor"
          ]
        },
        "municipal-task": {
          "type": "boolean"
        }
      }
    },
    "annexes": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/annex"
      }
    },
    "assessment": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "date": {
          "type": "string",
          "format": "date"
        },
        "step": {
          "type": "string",
          "enum": [
            "information",
            "consultation",
            "dialogue",
            "joint-action",
            "partnership"
          ]
        },
        "initiative": {
          "allOf": [
            {
              "$ref": "#/$defs/assessmentPoint"
            }
          ]
        },
        "local-development": {
          "allOf": [
            {
              "$ref": "#/$defs/assessmentPoint"
            }
          ]
        },
        "compact": {
          "allOf": [
            {
              "$ref": "#/$defs/assessmentPoint"
            }
          ]
        },
        "not-ordinary-grant": {
          "allOf": [
            {
              "$ref": "#/$defs/assessmentPoint"
            }
          ]
        },
        "independence": {
          "allOf": [
            {
              "$ref": "#/$defs/assessmentPoint"
            }
          ]
        },
        "both-contribute": {
          "allOf": [
            {
              "$ref": "#/$defs/assessmentPoint"
            }
          ]
        },
        "no-detailed-regulation": {
          "allOf": [
            {
              "$ref": "#/$defs/assessmentPoint"
            }
          ]
        },
        "long-term": {
          "allOf": [
            {
              "$ref": "#/$defs/assessmentPoint"
            }
          ]
        },
        "no-market": {
          "allOf": [
            {
              "$ref": "#/$defs/assessmentPoint"
            }
          ]
        },
        "no-order": {
          "allOf": [
            {
              "$ref": "#/$defs/assessmentPoint"
            }
          ]
        },
        "common-need": {
          "allOf": [
            {
              "$ref": "#/$defs/assessmentPoint"
            }
          ]
        },
        "public-benefit": {
          "allOf": [
            {
              "$ref": "#/$defs/assessmentPoint"
            }
          ]
        },
        "trust": {
          "allOf": [
            {
              "$ref": "#/$defs/assessmentPoint"
            }
          ]
        },
        "developed-by-civil-party": {
          "allOf": [
            {
              "$ref": "#/$defs/assessmentPoint"
            }
          ]
        },
        "outcome": {
          "type": "string",
          "enum": [
            "partnership-possible",
            "look-again",
            "grant",
            "procurement",
            "dialogue"
          ]
        }
      }
    },
    "texts": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "background": {
          "type": "string",
          "minLength": 1
        },
        "values": {
          "type": "string",
          "minLength": 1
        },
        "commitments": {
          "type": "string",
          "minLength": 1
        },
        "goals": {
          "type": "string",
          "minLength": 1
        },
        "follow-up": {
          "type": "string",
          "minLength": 1
        },
        "economy": {
          "type": "string",
          "minLength": 1
        },
        "term": {
          "type": "string",
          "minLength": 1
        },
        "renegotiation": {
          "type": "string",
          "minLength": 1
        },
        "parties": {
          "type": "string",
          "minLength": 1
        },
        "agreement-basis": {
          "type": "string",
          "minLength": 1
        },
        "activity": {
          "type": "string",
          "minLength": 1
        },
        "strategies": {
          "type": "string",
          "minLength": 1
        },
        "target-group": {
          "type": "string",
          "minLength": 1
        },
        "organisation": {
          "type": "string",
          "minLength": 1
        },
        "steering-group": {
          "type": "string",
          "minLength": 1
        },
        "communication": {
          "type": "string",
          "minLength": 1
        },
        "extension": {
          "type": "string",
          "minLength": 1
        },
        "termination": {
          "type": "string",
          "minLength": 1
        },
        "repayment": {
          "type": "string",
          "minLength": 1
        },
        "changes": {
          "type": "string",
          "minLength": 1
        },
        "confidentiality": {
          "type": "string",
          "minLength": 1
        },
        "personal-data": {
          "type": "string",
          "minLength": 1
        },
        "insurance": {
          "type": "string",
          "minLength": 1
        },
        "definitions": {
          "type": "string",
          "minLength": 1
        },
        "annexes": {
          "type": "string",
          "minLength": 1
        },
        "marketing": {
          "type": "string",
          "minLength": 1
        },
        "contacts": {
          "type": "string",
          "minLength": 1
        },
        "signatures": {
          "type": "string",
          "minLength": 1
        }
      }
    }
  },
  "$defs": {
    "signatory": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "name": {
          "type": "string",
          "minLength": 1
        },
        "title": {
          "type": "string",
          "minLength": 1
        },
        "signed": {
          "type": "string",
          "format": "date"
        },
        "place": {
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
          "type": "string",
          "minLength": 1
        },
        "name": {
          "type": "string",
          "minLength": 1
        },
        "email": {
          "type": "string",
          "format": "email"
        },
        "phone": {
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
          "type": "string",
          "pattern": "^\\S+$"
        },
        "to": {
          "type": "string",
          "pattern": "^\\S+$"
        },
        "for": {
          "type": "string",
          "pattern": "^\\S+$"
        },
        "kind": {
          "type": "string",
          "enum": [
            "money",
            "premises",
            "staff",
            "volunteering",
            "goods",
            "other"
          ]
        },
        "amount": {
          "type": "number",
          "minimum": 0
        },
        "per": {
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
          ]
        },
        "paid": {
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
                ]
              },
              {
                "type": "string",
                "format": "date"
              }
            ]
          }
        },
        "approximate": {
          "type": "boolean"
        }
      }
    },
    "decision": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "party": {
          "type": "string",
          "pattern": "^\\S+$"
        },
        "body": {
          "type": "string",
          "minLength": 1
        },
        "date": {
          "type": "string",
          "format": "date"
        },
        "paragraph": {
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
          "type": "string",
          "pattern": "^\\S+$"
        },
        "name": {
          "type": "string",
          "minLength": 1
        },
        "units": {
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1
          }
        },
        "type": {
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
          ]
        },
        "org-number": {
          "type": "string",
          "pattern": "^(16)?[0-9]{6}-[0-9]{4}$"
        },
        "short-names": {
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1
          }
        },
        "public-funding-percent": {
          "type": "number",
          "minimum": 0,
          "maximum": 100
        },
        "democracy-conditions-checked": {
          "type": "string",
          "format": "date"
        },
        "members": {
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1
          }
        },
        "joined-compact": {
          "type": "string",
          "format": "date"
        },
        "signatories": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/signatory"
          }
        },
        "contacts": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/contact"
          }
        },
        "commitments": {
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1
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
          "type": "string",
          "minLength": 1
        },
        "times": {
          "type": "integer",
          "minimum": 1
        },
        "per": {
          "type": "string",
          "enum": [
            "year",
            "half-year",
            "term",
            "quarter",
            "month",
            "week",
            "two-years"
          ]
        },
        "convener": {
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
          "type": "string",
          "minLength": 1
        },
        "file": {
          "type": "string",
          "minLength": 1
        }
      }
    },
    "assessmentPoint": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "answer": {
          "type": "string",
          "enum": [
            "yes",
            "no",
            "unclear"
          ]
        },
        "note": {
          "type": "string",
          "minLength": 1
        }
      }
    }
  }
} as const;
