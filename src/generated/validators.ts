// @ts-nocheck
// Made by scripts/generate.mjs from schemas/ and package.json: change those instead.

import type { ErrorObject } from 'ajv';

/** True when the data fit; otherwise `errors` says why, until the next call. */
export interface Validator {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}

var profile0Code = validate52;
var schema20 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:iop:schema:agreement:1", "type": "object", "required": ["sections"], "properties": { "frontmatter": { "type": ["object", "null"] }, "sections": { "type": "object", "additionalProperties": false, "properties": { "background": { "$ref": "#/$defs/places" }, "values": { "$ref": "#/$defs/places" }, "commitments": { "$ref": "#/$defs/places" }, "goals": { "$ref": "#/$defs/places" }, "follow-up": { "$ref": "#/$defs/places" }, "economy": { "$ref": "#/$defs/places" }, "term": { "$ref": "#/$defs/places" }, "renegotiation": { "$ref": "#/$defs/places" }, "parties": { "$ref": "#/$defs/places" }, "agreement-basis": { "$ref": "#/$defs/places" }, "activity": { "$ref": "#/$defs/places" }, "strategies": { "$ref": "#/$defs/places" }, "target-group": { "$ref": "#/$defs/places" }, "organisation": { "$ref": "#/$defs/places" }, "steering-group": { "$ref": "#/$defs/places" }, "communication": { "$ref": "#/$defs/places" }, "extension": { "$ref": "#/$defs/places" }, "termination": { "$ref": "#/$defs/places" }, "repayment": { "$ref": "#/$defs/places" }, "changes": { "$ref": "#/$defs/places" }, "confidentiality": { "$ref": "#/$defs/places" }, "personal-data": { "$ref": "#/$defs/places" }, "insurance": { "$ref": "#/$defs/places" }, "definitions": { "$ref": "#/$defs/places" }, "annexes": { "$ref": "#/$defs/places" }, "marketing": { "$ref": "#/$defs/places" }, "contacts": { "$ref": "#/$defs/places" }, "signatures": { "$ref": "#/$defs/places" } } } }, "additionalProperties": false, "$defs": { "places": { "type": "array", "minItems": 1, "items": { "type": "object", "required": ["heading", "line", "empty"], "additionalProperties": false, "properties": { "heading": { "type": ["string", "null"] }, "line": { "type": "integer", "minimum": 1 }, "empty": { "type": "boolean" } } } } } };
var func1 = Object.prototype.hasOwnProperty;
var schema21 = { "type": "array", "minItems": 1, "items": { "type": "object", "required": ["heading", "line", "empty"], "additionalProperties": false, "properties": { "heading": { "type": ["string", "null"] }, "line": { "type": "integer", "minimum": 1 }, "empty": { "type": "boolean" } } } };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.heading === void 0) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "heading" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.line === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "line" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.empty === void 0) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "empty" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "heading" || key0 === "line" || key0 === "empty")) {
            const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.heading !== void 0) {
          let data1 = data0.heading;
          if (typeof data1 !== "string" && data1 !== null) {
            const err5 = { instancePath: instancePath + "/" + i0 + "/heading", schemaPath: "#/items/properties/heading/type", keyword: "type", params: { type: schema21.items.properties.heading.type } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.line !== void 0) {
          let data2 = data0.line;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            const err6 = { instancePath: instancePath + "/" + i0 + "/line", schemaPath: "#/items/properties/line/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 < 1 || isNaN(data2)) {
              const err7 = { instancePath: instancePath + "/" + i0 + "/line", schemaPath: "#/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
        }
        if (data0.empty !== void 0) {
          if (typeof data0.empty !== "boolean") {
            const err8 = { instancePath: instancePath + "/" + i0 + "/empty", schemaPath: "#/items/properties/empty/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sections === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sections" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "frontmatter" || key0 === "sections")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.frontmatter !== void 0) {
      let data0 = data.frontmatter;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null) {
        const err2 = { instancePath: instancePath + "/frontmatter", schemaPath: "#/properties/frontmatter/type", keyword: "type", params: { type: schema20.properties.frontmatter.type } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.sections !== void 0) {
      let data1 = data.sections;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!func1.call(schema20.properties.sections.properties, key1)) {
            const err3 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data1.background !== void 0) {
          if (!validate54(data1.background, { instancePath: instancePath + "/sections/background", parentData: data1, parentDataProperty: "background", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
        if (data1.values !== void 0) {
          if (!validate54(data1.values, { instancePath: instancePath + "/sections/values", parentData: data1, parentDataProperty: "values", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
        if (data1.commitments !== void 0) {
          if (!validate54(data1.commitments, { instancePath: instancePath + "/sections/commitments", parentData: data1, parentDataProperty: "commitments", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
        if (data1.goals !== void 0) {
          if (!validate54(data1.goals, { instancePath: instancePath + "/sections/goals", parentData: data1, parentDataProperty: "goals", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
        if (data1["follow-up"] !== void 0) {
          if (!validate54(data1["follow-up"], { instancePath: instancePath + "/sections/follow-up", parentData: data1, parentDataProperty: "follow-up", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
        if (data1.economy !== void 0) {
          if (!validate54(data1.economy, { instancePath: instancePath + "/sections/economy", parentData: data1, parentDataProperty: "economy", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
        if (data1.term !== void 0) {
          if (!validate54(data1.term, { instancePath: instancePath + "/sections/term", parentData: data1, parentDataProperty: "term", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
        if (data1.renegotiation !== void 0) {
          if (!validate54(data1.renegotiation, { instancePath: instancePath + "/sections/renegotiation", parentData: data1, parentDataProperty: "renegotiation", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
        if (data1.parties !== void 0) {
          if (!validate54(data1.parties, { instancePath: instancePath + "/sections/parties", parentData: data1, parentDataProperty: "parties", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
        if (data1["agreement-basis"] !== void 0) {
          if (!validate54(data1["agreement-basis"], { instancePath: instancePath + "/sections/agreement-basis", parentData: data1, parentDataProperty: "agreement-basis", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
        if (data1.activity !== void 0) {
          if (!validate54(data1.activity, { instancePath: instancePath + "/sections/activity", parentData: data1, parentDataProperty: "activity", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
        if (data1.strategies !== void 0) {
          if (!validate54(data1.strategies, { instancePath: instancePath + "/sections/strategies", parentData: data1, parentDataProperty: "strategies", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
        if (data1["target-group"] !== void 0) {
          if (!validate54(data1["target-group"], { instancePath: instancePath + "/sections/target-group", parentData: data1, parentDataProperty: "target-group", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
        if (data1.organisation !== void 0) {
          if (!validate54(data1.organisation, { instancePath: instancePath + "/sections/organisation", parentData: data1, parentDataProperty: "organisation", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
        if (data1["steering-group"] !== void 0) {
          if (!validate54(data1["steering-group"], { instancePath: instancePath + "/sections/steering-group", parentData: data1, parentDataProperty: "steering-group", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
        if (data1.communication !== void 0) {
          if (!validate54(data1.communication, { instancePath: instancePath + "/sections/communication", parentData: data1, parentDataProperty: "communication", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
        if (data1.extension !== void 0) {
          if (!validate54(data1.extension, { instancePath: instancePath + "/sections/extension", parentData: data1, parentDataProperty: "extension", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
        if (data1.termination !== void 0) {
          if (!validate54(data1.termination, { instancePath: instancePath + "/sections/termination", parentData: data1, parentDataProperty: "termination", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
        if (data1.repayment !== void 0) {
          if (!validate54(data1.repayment, { instancePath: instancePath + "/sections/repayment", parentData: data1, parentDataProperty: "repayment", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
        if (data1.changes !== void 0) {
          if (!validate54(data1.changes, { instancePath: instancePath + "/sections/changes", parentData: data1, parentDataProperty: "changes", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
        if (data1.confidentiality !== void 0) {
          if (!validate54(data1.confidentiality, { instancePath: instancePath + "/sections/confidentiality", parentData: data1, parentDataProperty: "confidentiality", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
        if (data1["personal-data"] !== void 0) {
          if (!validate54(data1["personal-data"], { instancePath: instancePath + "/sections/personal-data", parentData: data1, parentDataProperty: "personal-data", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
        if (data1.insurance !== void 0) {
          if (!validate54(data1.insurance, { instancePath: instancePath + "/sections/insurance", parentData: data1, parentDataProperty: "insurance", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
        if (data1.definitions !== void 0) {
          if (!validate54(data1.definitions, { instancePath: instancePath + "/sections/definitions", parentData: data1, parentDataProperty: "definitions", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
        if (data1.annexes !== void 0) {
          if (!validate54(data1.annexes, { instancePath: instancePath + "/sections/annexes", parentData: data1, parentDataProperty: "annexes", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
        if (data1.marketing !== void 0) {
          if (!validate54(data1.marketing, { instancePath: instancePath + "/sections/marketing", parentData: data1, parentDataProperty: "marketing", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
        if (data1.contacts !== void 0) {
          if (!validate54(data1.contacts, { instancePath: instancePath + "/sections/contacts", parentData: data1, parentDataProperty: "contacts", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
        if (data1.signatures !== void 0) {
          if (!validate54(data1.signatures, { instancePath: instancePath + "/sections/signatures", parentData: data1, parentDataProperty: "signatures", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate53(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sections !== void 0) {
      let data0 = data.sections;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.background === void 0) {
          const err0 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/required", keyword: "required", params: { missingProperty: "background" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0.values === void 0) {
          const err1 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/required", keyword: "required", params: { missingProperty: "values" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.commitments === void 0) {
          const err2 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/required", keyword: "required", params: { missingProperty: "commitments" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.goals === void 0) {
          const err3 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/required", keyword: "required", params: { missingProperty: "goals" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0["follow-up"] === void 0) {
          const err4 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/required", keyword: "required", params: { missingProperty: "follow-up" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.economy === void 0) {
          const err5 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/required", keyword: "required", params: { missingProperty: "economy" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.term === void 0) {
          const err6 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/required", keyword: "required", params: { missingProperty: "term" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0.renegotiation === void 0) {
          const err7 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/required", keyword: "required", params: { missingProperty: "renegotiation" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
var profile1Code = validate84;
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate53(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sections !== void 0) {
      let data0 = data.sections;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.background === void 0) {
          const err0 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/required", keyword: "required", params: { missingProperty: "background" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0.values === void 0) {
          const err1 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/required", keyword: "required", params: { missingProperty: "values" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.commitments === void 0) {
          const err2 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/required", keyword: "required", params: { missingProperty: "commitments" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.goals === void 0) {
          const err3 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/required", keyword: "required", params: { missingProperty: "goals" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0["follow-up"] === void 0) {
          const err4 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/required", keyword: "required", params: { missingProperty: "follow-up" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.economy === void 0) {
          const err5 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/required", keyword: "required", params: { missingProperty: "economy" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.term === void 0) {
          const err6 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/required", keyword: "required", params: { missingProperty: "term" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0.renegotiation === void 0) {
          const err7 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/required", keyword: "required", params: { missingProperty: "renegotiation" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate84.errors = vErrors;
  return errors === 0;
}
var profile2Code = validate86;
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate53(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sections !== void 0) {
      let data0 = data.sections;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.background === void 0) {
          const err0 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/required", keyword: "required", params: { missingProperty: "background" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0.values === void 0) {
          const err1 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/required", keyword: "required", params: { missingProperty: "values" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.commitments === void 0) {
          const err2 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/required", keyword: "required", params: { missingProperty: "commitments" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.goals === void 0) {
          const err3 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/required", keyword: "required", params: { missingProperty: "goals" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0["follow-up"] === void 0) {
          const err4 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/required", keyword: "required", params: { missingProperty: "follow-up" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.economy === void 0) {
          const err5 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/required", keyword: "required", params: { missingProperty: "economy" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.term === void 0) {
          const err6 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/required", keyword: "required", params: { missingProperty: "term" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0.renegotiation === void 0) {
          const err7 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/required", keyword: "required", params: { missingProperty: "renegotiation" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
var profile3Code = validate88;
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate53(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sections !== void 0) {
      let data0 = data.sections;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err0 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
var profile4Code = validate90;
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate53(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sections !== void 0) {
      let data0 = data.sections;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.background === void 0) {
          const err0 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/required", keyword: "required", params: { missingProperty: "background" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0.values === void 0) {
          const err1 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/required", keyword: "required", params: { missingProperty: "values" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.organisation === void 0) {
          const err2 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/required", keyword: "required", params: { missingProperty: "organisation" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.goals === void 0) {
          const err3 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/required", keyword: "required", params: { missingProperty: "goals" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.commitments === void 0) {
          const err4 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/required", keyword: "required", params: { missingProperty: "commitments" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0["follow-up"] === void 0) {
          const err5 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/required", keyword: "required", params: { missingProperty: "follow-up" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.economy === void 0) {
          const err6 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/required", keyword: "required", params: { missingProperty: "economy" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0.term === void 0) {
          const err7 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/required", keyword: "required", params: { missingProperty: "term" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data0.changes === void 0) {
          const err8 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/required", keyword: "required", params: { missingProperty: "changes" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data0.renegotiation === void 0) {
          const err9 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/required", keyword: "required", params: { missingProperty: "renegotiation" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate90.errors = vErrors;
  return errors === 0;
}

/** Shipped profile → the function that checks a parsed agreement against it. */
export const validateAgreement: Readonly<Record<string, Validator>> = {
  'boras-2016': profile0Code,
  'boras': profile1Code,
  'default': profile2Code,
  'helsingborg': profile3Code,
  'uddevalla': profile4Code,
};
