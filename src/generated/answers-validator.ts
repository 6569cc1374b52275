// @ts-nocheck
// Made by scripts/generate.mjs from schemas/ and package.json: change those instead.

import type { Validator } from './validators.ts';

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
  }
});
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: true,
      // unchecked string payload
      binary: true
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year = +matches[1];
      const month = +matches[2];
      const day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
          return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});
var validateAnswersCode = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:iop:schema:answers:1", "type": "object", "additionalProperties": false, "properties": { "title": { "type": "string", "minLength": 1 }, "reference": { "type": "string", "minLength": 1 }, "profile": { "type": "string", "minLength": 1 }, "language": { "type": "string", "enum": ["sv", "en"] }, "decisions": { "type": "array", "items": { "$ref": "#/$defs/decision" } }, "parties": { "type": "array", "items": { "$ref": "#/$defs/party" } }, "term": { "type": "object", "additionalProperties": false, "properties": { "start": { "type": "string", "format": "date" }, "end": { "type": "string", "format": "date" }, "notice-months": { "type": "integer", "minimum": 0 }, "extension": { "type": "object", "additionalProperties": false, "properties": { "months": { "type": "integer", "minimum": 1 }, "max-times": { "type": "integer", "minimum": 1 }, "decide-months-before": { "type": "integer", "minimum": 1 }, "automatic": { "type": "boolean" } } } } }, "economy": { "type": "object", "additionalProperties": false, "properties": { "currency": { "type": "string", "pattern": "^[A-Z]{3}$" }, "contributions": { "type": "array", "items": { "$ref": "#/$defs/contribution" } } } }, "groups": { "type": "array", "items": { "$ref": "#/$defs/group" } }, "activity": { "type": "object", "additionalProperties": false, "properties": { "children": { "type": "boolean" }, "personal-data": { "type": "string", "enum": ["none", "own", "joint", "processor"] }, "municipal-task": { "type": "boolean" } } }, "annexes": { "type": "array", "items": { "$ref": "#/$defs/annex" } }, "assessment": { "type": "object", "additionalProperties": false, "properties": { "date": { "type": "string", "format": "date" }, "step": { "type": "string", "enum": ["information", "consultation", "dialogue", "joint-action", "partnership"] }, "initiative": { "allOf": [{ "$ref": "#/$defs/assessmentPoint" }] }, "local-development": { "allOf": [{ "$ref": "#/$defs/assessmentPoint" }] }, "compact": { "allOf": [{ "$ref": "#/$defs/assessmentPoint" }] }, "not-ordinary-grant": { "allOf": [{ "$ref": "#/$defs/assessmentPoint" }] }, "independence": { "allOf": [{ "$ref": "#/$defs/assessmentPoint" }] }, "both-contribute": { "allOf": [{ "$ref": "#/$defs/assessmentPoint" }] }, "no-detailed-regulation": { "allOf": [{ "$ref": "#/$defs/assessmentPoint" }] }, "long-term": { "allOf": [{ "$ref": "#/$defs/assessmentPoint" }] }, "no-market": { "allOf": [{ "$ref": "#/$defs/assessmentPoint" }] }, "no-order": { "allOf": [{ "$ref": "#/$defs/assessmentPoint" }] }, "common-need": { "allOf": [{ "$ref": "#/$defs/assessmentPoint" }] }, "public-benefit": { "allOf": [{ "$ref": "#/$defs/assessmentPoint" }] }, "trust": { "allOf": [{ "$ref": "#/$defs/assessmentPoint" }] }, "developed-by-civil-party": { "allOf": [{ "$ref": "#/$defs/assessmentPoint" }] }, "outcome": { "type": "string", "enum": ["partnership-possible", "look-again", "grant", "procurement", "dialogue"] } } }, "texts": { "type": "object", "additionalProperties": false, "properties": { "background": { "type": "string", "minLength": 1 }, "values": { "type": "string", "minLength": 1 }, "commitments": { "type": "string", "minLength": 1 }, "goals": { "type": "string", "minLength": 1 }, "follow-up": { "type": "string", "minLength": 1 }, "economy": { "type": "string", "minLength": 1 }, "term": { "type": "string", "minLength": 1 }, "renegotiation": { "type": "string", "minLength": 1 }, "parties": { "type": "string", "minLength": 1 }, "agreement-basis": { "type": "string", "minLength": 1 }, "activity": { "type": "string", "minLength": 1 }, "strategies": { "type": "string", "minLength": 1 }, "target-group": { "type": "string", "minLength": 1 }, "organisation": { "type": "string", "minLength": 1 }, "steering-group": { "type": "string", "minLength": 1 }, "communication": { "type": "string", "minLength": 1 }, "extension": { "type": "string", "minLength": 1 }, "termination": { "type": "string", "minLength": 1 }, "repayment": { "type": "string", "minLength": 1 }, "changes": { "type": "string", "minLength": 1 }, "confidentiality": { "type": "string", "minLength": 1 }, "personal-data": { "type": "string", "minLength": 1 }, "insurance": { "type": "string", "minLength": 1 }, "definitions": { "type": "string", "minLength": 1 }, "annexes": { "type": "string", "minLength": 1 }, "marketing": { "type": "string", "minLength": 1 }, "contacts": { "type": "string", "minLength": 1 }, "signatures": { "type": "string", "minLength": 1 } } } }, "$defs": { "signatory": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string", "minLength": 1 }, "title": { "type": "string", "minLength": 1 }, "signed": { "type": "string", "format": "date" }, "place": { "type": "string", "minLength": 1 } } }, "contact": { "type": "object", "additionalProperties": false, "properties": { "role": { "type": "string", "minLength": 1 }, "name": { "type": "string", "minLength": 1 }, "email": { "type": "string", "format": "email" }, "phone": { "type": "string", "minLength": 1 } } }, "contribution": { "type": "object", "additionalProperties": false, "required": ["from", "kind"], "properties": { "from": { "type": "string", "pattern": "^\\S+$" }, "to": { "type": "string", "pattern": "^\\S+$" }, "for": { "type": "string", "pattern": "^\\S+$" }, "kind": { "type": "string", "enum": ["money", "premises", "staff", "volunteering", "goods", "other"] }, "amount": { "type": "number", "minimum": 0 }, "per": { "type": "string", "enum": ["year", "half-year", "term", "quarter", "month", "week", "two-years", "once"] }, "paid": { "type": "array", "items": { "anyOf": [{ "type": "string", "enum": ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"] }, { "type": "string", "format": "date" }] } }, "approximate": { "type": "boolean" } } }, "decision": { "type": "object", "additionalProperties": false, "properties": { "party": { "type": "string", "pattern": "^\\S+$" }, "body": { "type": "string", "minLength": 1 }, "date": { "type": "string", "format": "date" }, "paragraph": { "type": "string", "minLength": 1 } } }, "party": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "id": { "type": "string", "pattern": "^\\S+$" }, "name": { "type": "string", "minLength": 1 }, "units": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "type": { "type": "string", "enum": ["municipality", "region", "state-agency", "local-federation", "municipal-company", "association", "foundation", "religious-community", "study-association", "cooperative", "umbrella", "company", "network"] }, "org-number": { "type": "string", "pattern": "^(16)?[0-9]{6}-[0-9]{4}$" }, "short-names": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "public-funding-percent": { "type": "number", "minimum": 0, "maximum": 100 }, "democracy-conditions-checked": { "type": "string", "format": "date" }, "members": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "joined-compact": { "type": "string", "format": "date" }, "signatories": { "type": "array", "items": { "$ref": "#/$defs/signatory" } }, "contacts": { "type": "array", "items": { "$ref": "#/$defs/contact" } }, "commitments": { "type": "array", "items": { "type": "string", "minLength": 1 } } } }, "group": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "minLength": 1 }, "times": { "type": "integer", "minimum": 1 }, "per": { "type": "string", "enum": ["year", "half-year", "term", "quarter", "month", "week", "two-years"] }, "convener": { "type": "string", "pattern": "^\\S+$" } } }, "annex": { "type": "object", "additionalProperties": false, "properties": { "number": { "anyOf": [{ "type": "integer", "minimum": 1 }, { "type": "string", "minLength": 1 }] }, "title": { "type": "string", "minLength": 1 }, "file": { "type": "string", "minLength": 1 } } }, "assessmentPoint": { "type": "object", "additionalProperties": false, "properties": { "answer": { "type": "string", "enum": ["yes", "no", "unclear"] }, "note": { "type": "string", "minLength": 1 } } } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern3 = new RegExp("^\\S+$", "u");
var formats0 = require_formats().fullFormats.date;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "party" || key0 === "body" || key0 === "date" || key0 === "paragraph")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.party !== void 0) {
      let data0 = data.party;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err1 = { instancePath: instancePath + "/party", schemaPath: "#/properties/party/pattern", keyword: "pattern", params: { pattern: "^\\S+$" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/party", schemaPath: "#/properties/party/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.body !== void 0) {
      let data1 = data.body;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err3 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.date !== void 0) {
      let data2 = data.date;
      if (typeof data2 === "string") {
        if (!formats0.validate(data2)) {
          const err5 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/format", keyword: "format", params: { format: "date" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.paragraph !== void 0) {
      let data3 = data.paragraph;
      if (typeof data3 === "string") {
        if (func2(data3) < 1) {
          const err7 = { instancePath: instancePath + "/paragraph", schemaPath: "#/properties/paragraph/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/paragraph", schemaPath: "#/properties/paragraph/type", keyword: "type", params: { type: "string" } };
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
  validate53.errors = vErrors;
  return errors === 0;
}
var schema21 = { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "id": { "type": "string", "pattern": "^\\S+$" }, "name": { "type": "string", "minLength": 1 }, "units": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "type": { "type": "string", "enum": ["municipality", "region", "state-agency", "local-federation", "municipal-company", "association", "foundation", "religious-community", "study-association", "cooperative", "umbrella", "company", "network"] }, "org-number": { "type": "string", "pattern": "^(16)?[0-9]{6}-[0-9]{4}$" }, "short-names": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "public-funding-percent": { "type": "number", "minimum": 0, "maximum": 100 }, "democracy-conditions-checked": { "type": "string", "format": "date" }, "members": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "joined-compact": { "type": "string", "format": "date" }, "signatories": { "type": "array", "items": { "$ref": "#/$defs/signatory" } }, "contacts": { "type": "array", "items": { "$ref": "#/$defs/contact" } }, "commitments": { "type": "array", "items": { "type": "string", "minLength": 1 } } } };
var pattern5 = new RegExp("^(16)?[0-9]{6}-[0-9]{4}$", "u");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "title" || key0 === "signed" || key0 === "place")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.signed !== void 0) {
      let data2 = data.signed;
      if (typeof data2 === "string") {
        if (!formats0.validate(data2)) {
          const err5 = { instancePath: instancePath + "/signed", schemaPath: "#/properties/signed/format", keyword: "format", params: { format: "date" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/signed", schemaPath: "#/properties/signed/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.place !== void 0) {
      let data3 = data.place;
      if (typeof data3 === "string") {
        if (func2(data3) < 1) {
          const err7 = { instancePath: instancePath + "/place", schemaPath: "#/properties/place/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/place", schemaPath: "#/properties/place/type", keyword: "type", params: { type: "string" } };
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
  validate56.errors = vErrors;
  return errors === 0;
}
var formats8 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "role" || key0 === "name" || key0 === "email" || key0 === "phone")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data0 = data.role;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err1 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.email !== void 0) {
      let data2 = data.email;
      if (typeof data2 === "string") {
        if (!formats8.test(data2)) {
          const err5 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/format", keyword: "format", params: { format: "email" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.phone !== void 0) {
      let data3 = data.phone;
      if (typeof data3 === "string") {
        if (func2(data3) < 1) {
          const err7 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" } };
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
  validate58.errors = vErrors;
  return errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema21.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^\\S+$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.units !== void 0) {
      let data2 = data.units;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (func2(data3) < 1) {
              const err6 = { instancePath: instancePath + "/units/" + i0, schemaPath: "#/properties/units/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/units/" + i0, schemaPath: "#/properties/units/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data4 = data.type;
      if (typeof data4 !== "string") {
        const err9 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!(data4 === "municipality" || data4 === "region" || data4 === "state-agency" || data4 === "local-federation" || data4 === "municipal-company" || data4 === "association" || data4 === "foundation" || data4 === "religious-community" || data4 === "study-association" || data4 === "cooperative" || data4 === "umbrella" || data4 === "company" || data4 === "network")) {
        const err10 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema21.properties.type.enum } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data["org-number"] !== void 0) {
      let data5 = data["org-number"];
      if (typeof data5 === "string") {
        if (!pattern5.test(data5)) {
          const err11 = { instancePath: instancePath + "/org-number", schemaPath: "#/properties/org-number/pattern", keyword: "pattern", params: { pattern: "^(16)?[0-9]{6}-[0-9]{4}$" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/org-number", schemaPath: "#/properties/org-number/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data["short-names"] !== void 0) {
      let data6 = data["short-names"];
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if (typeof data7 === "string") {
            if (func2(data7) < 1) {
              const err13 = { instancePath: instancePath + "/short-names/" + i1, schemaPath: "#/properties/short-names/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/short-names/" + i1, schemaPath: "#/properties/short-names/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/short-names", schemaPath: "#/properties/short-names/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data["public-funding-percent"] !== void 0) {
      let data8 = data["public-funding-percent"];
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 100 || isNaN(data8)) {
          const err16 = { instancePath: instancePath + "/public-funding-percent", schemaPath: "#/properties/public-funding-percent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          const err17 = { instancePath: instancePath + "/public-funding-percent", schemaPath: "#/properties/public-funding-percent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/public-funding-percent", schemaPath: "#/properties/public-funding-percent/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data["democracy-conditions-checked"] !== void 0) {
      let data9 = data["democracy-conditions-checked"];
      if (typeof data9 === "string") {
        if (!formats0.validate(data9)) {
          const err19 = { instancePath: instancePath + "/democracy-conditions-checked", schemaPath: "#/properties/democracy-conditions-checked/format", keyword: "format", params: { format: "date" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/democracy-conditions-checked", schemaPath: "#/properties/democracy-conditions-checked/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.members !== void 0) {
      let data10 = data.members;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data11 = data10[i2];
          if (typeof data11 === "string") {
            if (func2(data11) < 1) {
              const err21 = { instancePath: instancePath + "/members/" + i2, schemaPath: "#/properties/members/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/members/" + i2, schemaPath: "#/properties/members/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data["joined-compact"] !== void 0) {
      let data12 = data["joined-compact"];
      if (typeof data12 === "string") {
        if (!formats0.validate(data12)) {
          const err24 = { instancePath: instancePath + "/joined-compact", schemaPath: "#/properties/joined-compact/format", keyword: "format", params: { format: "date" } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/joined-compact", schemaPath: "#/properties/joined-compact/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.signatories !== void 0) {
      let data13 = data.signatories;
      if (Array.isArray(data13)) {
        const len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate56(data13[i3], { instancePath: instancePath + "/signatories/" + i3, parentData: data13, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/signatories", schemaPath: "#/properties/signatories/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.contacts !== void 0) {
      let data15 = data.contacts;
      if (Array.isArray(data15)) {
        const len4 = data15.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate58(data15[i4], { instancePath: instancePath + "/contacts/" + i4, parentData: data15, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.commitments !== void 0) {
      let data17 = data.commitments;
      if (Array.isArray(data17)) {
        const len5 = data17.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data18 = data17[i5];
          if (typeof data18 === "string") {
            if (func2(data18) < 1) {
              const err28 = { instancePath: instancePath + "/commitments/" + i5, schemaPath: "#/properties/commitments/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/commitments/" + i5, schemaPath: "#/properties/commitments/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/commitments", schemaPath: "#/properties/commitments/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
  } else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
var schema24 = { "type": "object", "additionalProperties": false, "required": ["from", "kind"], "properties": { "from": { "type": "string", "pattern": "^\\S+$" }, "to": { "type": "string", "pattern": "^\\S+$" }, "for": { "type": "string", "pattern": "^\\S+$" }, "kind": { "type": "string", "enum": ["money", "premises", "staff", "volunteering", "goods", "other"] }, "amount": { "type": "number", "minimum": 0 }, "per": { "type": "string", "enum": ["year", "half-year", "term", "quarter", "month", "week", "two-years", "once"] }, "paid": { "type": "array", "items": { "anyOf": [{ "type": "string", "enum": ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"] }, { "type": "string", "format": "date" }] } }, "approximate": { "type": "boolean" } } };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "to" || key0 === "for" || key0 === "kind" || key0 === "amount" || key0 === "per" || key0 === "paid" || key0 === "approximate")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err3 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/pattern", keyword: "pattern", params: { pattern: "^\\S+$" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (typeof data1 === "string") {
        if (!pattern3.test(data1)) {
          const err5 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/pattern", keyword: "pattern", params: { pattern: "^\\S+$" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.for !== void 0) {
      let data2 = data.for;
      if (typeof data2 === "string") {
        if (!pattern3.test(data2)) {
          const err7 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/pattern", keyword: "pattern", params: { pattern: "^\\S+$" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data3 = data.kind;
      if (typeof data3 !== "string") {
        const err9 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!(data3 === "money" || data3 === "premises" || data3 === "staff" || data3 === "volunteering" || data3 === "goods" || data3 === "other")) {
        const err10 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema24.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.amount !== void 0) {
      let data4 = data.amount;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err11 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.per !== void 0) {
      let data5 = data.per;
      if (typeof data5 !== "string") {
        const err13 = { instancePath: instancePath + "/per", schemaPath: "#/properties/per/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (!(data5 === "year" || data5 === "half-year" || data5 === "term" || data5 === "quarter" || data5 === "month" || data5 === "week" || data5 === "two-years" || data5 === "once")) {
        const err14 = { instancePath: instancePath + "/per", schemaPath: "#/properties/per/enum", keyword: "enum", params: { allowedValues: schema24.properties.per.enum } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.paid !== void 0) {
      let data6 = data.paid;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          const _errs17 = errors;
          let valid3 = false;
          const _errs18 = errors;
          if (typeof data7 !== "string") {
            const err15 = { instancePath: instancePath + "/paid/" + i0, schemaPath: "#/properties/paid/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (!(data7 === "january" || data7 === "february" || data7 === "march" || data7 === "april" || data7 === "may" || data7 === "june" || data7 === "july" || data7 === "august" || data7 === "september" || data7 === "october" || data7 === "november" || data7 === "december")) {
            const err16 = { instancePath: instancePath + "/paid/" + i0, schemaPath: "#/properties/paid/items/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema24.properties.paid.items.anyOf[0].enum } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          var _valid0 = _errs18 === errors;
          valid3 = valid3 || _valid0;
          if (!valid3) {
            const _errs20 = errors;
            if (typeof data7 === "string") {
              if (!formats0.validate(data7)) {
                const err17 = { instancePath: instancePath + "/paid/" + i0, schemaPath: "#/properties/paid/items/anyOf/1/format", keyword: "format", params: { format: "date" } };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            } else {
              const err18 = { instancePath: instancePath + "/paid/" + i0, schemaPath: "#/properties/paid/items/anyOf/1/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            var _valid0 = _errs20 === errors;
            valid3 = valid3 || _valid0;
          }
          if (!valid3) {
            const err19 = { instancePath: instancePath + "/paid/" + i0, schemaPath: "#/properties/paid/items/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          } else {
            errors = _errs17;
            if (vErrors !== null) {
              if (_errs17) {
                vErrors.length = _errs17;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/paid", schemaPath: "#/properties/paid/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.approximate !== void 0) {
      if (typeof data.approximate !== "boolean") {
        const err21 = { instancePath: instancePath + "/approximate", schemaPath: "#/properties/approximate/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
var schema25 = { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "minLength": 1 }, "times": { "type": "integer", "minimum": 1 }, "per": { "type": "string", "enum": ["year", "half-year", "term", "quarter", "month", "week", "two-years"] }, "convener": { "type": "string", "pattern": "^\\S+$" } } };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "times" || key0 === "per" || key0 === "convener")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.times !== void 0) {
      let data1 = data.times;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.per !== void 0) {
      let data2 = data.per;
      if (typeof data2 !== "string") {
        const err6 = { instancePath: instancePath + "/per", schemaPath: "#/properties/per/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data2 === "year" || data2 === "half-year" || data2 === "term" || data2 === "quarter" || data2 === "month" || data2 === "week" || data2 === "two-years")) {
        const err7 = { instancePath: instancePath + "/per", schemaPath: "#/properties/per/enum", keyword: "enum", params: { allowedValues: schema25.properties.per.enum } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.convener !== void 0) {
      let data3 = data.convener;
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
          const err8 = { instancePath: instancePath + "/convener", schemaPath: "#/properties/convener/pattern", keyword: "pattern", params: { pattern: "^\\S+$" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/convener", schemaPath: "#/properties/convener/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "number" || key0 === "title" || key0 === "file")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.number !== void 0) {
      let data0 = data.number;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/anyOf/0/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs6 = errors;
        if (typeof data0 === "string") {
          if (func2(data0) < 1) {
            const err3 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/anyOf/1/minLength", keyword: "minLength", params: { limit: 1 } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        } else {
          const err4 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/anyOf/1/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        var _valid0 = _errs6 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err5 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err6 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.file !== void 0) {
      let data2 = data.file;
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          const err8 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
var schema27 = { "type": "object", "additionalProperties": false, "properties": { "answer": { "type": "string", "enum": ["yes", "no", "unclear"] }, "note": { "type": "string", "minLength": 1 } } };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "answer" || key0 === "note")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.answer !== void 0) {
      let data0 = data.answer;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(data0 === "yes" || data0 === "no" || data0 === "unclear")) {
        const err2 = { instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/enum", keyword: "enum", params: { allowedValues: schema27.properties.answer.enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      let data1 = data.note;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err3 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" } };
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
  validate67.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^[A-Z]{3}$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema19.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data0 = data.title;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err1 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.reference !== void 0) {
      let data1 = data.reference;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err3 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.profile !== void 0) {
      let data2 = data.profile;
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          const err5 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data3 = data.language;
      if (typeof data3 !== "string") {
        const err7 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(data3 === "sv" || data3 === "en")) {
        const err8 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema19.properties.language.enum } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.decisions !== void 0) {
      let data4 = data.decisions;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate53(data4[i0], { instancePath: instancePath + "/decisions/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/decisions", schemaPath: "#/properties/decisions/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.parties !== void 0) {
      let data6 = data.parties;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate55(data6[i1], { instancePath: instancePath + "/parties/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/parties", schemaPath: "#/properties/parties/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.term !== void 0) {
      let data8 = data.term;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key1 in data8) {
          if (!(key1 === "start" || key1 === "end" || key1 === "notice-months" || key1 === "extension")) {
            const err11 = { instancePath: instancePath + "/term", schemaPath: "#/properties/term/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data8.start !== void 0) {
          let data9 = data8.start;
          if (typeof data9 === "string") {
            if (!formats0.validate(data9)) {
              const err12 = { instancePath: instancePath + "/term/start", schemaPath: "#/properties/term/properties/start/format", keyword: "format", params: { format: "date" } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/term/start", schemaPath: "#/properties/term/properties/start/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data8.end !== void 0) {
          let data10 = data8.end;
          if (typeof data10 === "string") {
            if (!formats0.validate(data10)) {
              const err14 = { instancePath: instancePath + "/term/end", schemaPath: "#/properties/term/properties/end/format", keyword: "format", params: { format: "date" } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/term/end", schemaPath: "#/properties/term/properties/end/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data8["notice-months"] !== void 0) {
          let data11 = data8["notice-months"];
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err16 = { instancePath: instancePath + "/term/notice-months", schemaPath: "#/properties/term/properties/notice-months/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 < 0 || isNaN(data11)) {
              const err17 = { instancePath: instancePath + "/term/notice-months", schemaPath: "#/properties/term/properties/notice-months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
        }
        if (data8.extension !== void 0) {
          let data12 = data8.extension;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            for (const key2 in data12) {
              if (!(key2 === "months" || key2 === "max-times" || key2 === "decide-months-before" || key2 === "automatic")) {
                const err18 = { instancePath: instancePath + "/term/extension", schemaPath: "#/properties/term/properties/extension/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data12.months !== void 0) {
              let data13 = data12.months;
              if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                const err19 = { instancePath: instancePath + "/term/extension/months", schemaPath: "#/properties/term/properties/extension/properties/months/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
              if (typeof data13 == "number" && isFinite(data13)) {
                if (data13 < 1 || isNaN(data13)) {
                  const err20 = { instancePath: instancePath + "/term/extension/months", schemaPath: "#/properties/term/properties/extension/properties/months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              }
            }
            if (data12["max-times"] !== void 0) {
              let data14 = data12["max-times"];
              if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                const err21 = { instancePath: instancePath + "/term/extension/max-times", schemaPath: "#/properties/term/properties/extension/properties/max-times/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
              if (typeof data14 == "number" && isFinite(data14)) {
                if (data14 < 1 || isNaN(data14)) {
                  const err22 = { instancePath: instancePath + "/term/extension/max-times", schemaPath: "#/properties/term/properties/extension/properties/max-times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              }
            }
            if (data12["decide-months-before"] !== void 0) {
              let data15 = data12["decide-months-before"];
              if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                const err23 = { instancePath: instancePath + "/term/extension/decide-months-before", schemaPath: "#/properties/term/properties/extension/properties/decide-months-before/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
              if (typeof data15 == "number" && isFinite(data15)) {
                if (data15 < 1 || isNaN(data15)) {
                  const err24 = { instancePath: instancePath + "/term/extension/decide-months-before", schemaPath: "#/properties/term/properties/extension/properties/decide-months-before/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              }
            }
            if (data12.automatic !== void 0) {
              if (typeof data12.automatic !== "boolean") {
                const err25 = { instancePath: instancePath + "/term/extension/automatic", schemaPath: "#/properties/term/properties/extension/properties/automatic/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
          } else {
            const err26 = { instancePath: instancePath + "/term/extension", schemaPath: "#/properties/term/properties/extension/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/term", schemaPath: "#/properties/term/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.economy !== void 0) {
      let data17 = data.economy;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (const key3 in data17) {
          if (!(key3 === "currency" || key3 === "contributions")) {
            const err28 = { instancePath: instancePath + "/economy", schemaPath: "#/properties/economy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data17.currency !== void 0) {
          let data18 = data17.currency;
          if (typeof data18 === "string") {
            if (!pattern6.test(data18)) {
              const err29 = { instancePath: instancePath + "/economy/currency", schemaPath: "#/properties/economy/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" } };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/economy/currency", schemaPath: "#/properties/economy/properties/currency/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data17.contributions !== void 0) {
          let data19 = data17.contributions;
          if (Array.isArray(data19)) {
            const len2 = data19.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (!validate61(data19[i2], { instancePath: instancePath + "/economy/contributions/" + i2, parentData: data19, parentDataProperty: i2, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err31 = { instancePath: instancePath + "/economy/contributions", schemaPath: "#/properties/economy/properties/contributions/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/economy", schemaPath: "#/properties/economy/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.groups !== void 0) {
      let data21 = data.groups;
      if (Array.isArray(data21)) {
        const len3 = data21.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate63(data21[i3], { instancePath: instancePath + "/groups/" + i3, parentData: data21, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.activity !== void 0) {
      let data23 = data.activity;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        for (const key4 in data23) {
          if (!(key4 === "children" || key4 === "personal-data" || key4 === "municipal-task")) {
            const err34 = { instancePath: instancePath + "/activity", schemaPath: "#/properties/activity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data23.children !== void 0) {
          if (typeof data23.children !== "boolean") {
            const err35 = { instancePath: instancePath + "/activity/children", schemaPath: "#/properties/activity/properties/children/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data23["personal-data"] !== void 0) {
          let data25 = data23["personal-data"];
          if (typeof data25 !== "string") {
            const err36 = { instancePath: instancePath + "/activity/personal-data", schemaPath: "#/properties/activity/properties/personal-data/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
          if (!(data25 === "none" || data25 === "own" || data25 === "joint" || data25 === "processor")) {
            const err37 = { instancePath: instancePath + "/activity/personal-data", schemaPath: "#/properties/activity/properties/personal-data/enum", keyword: "enum", params: { allowedValues: schema19.properties.activity.properties["personal-data"].enum } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data23["municipal-task"] !== void 0) {
          if (typeof data23["municipal-task"] !== "boolean") {
            const err38 = { instancePath: instancePath + "/activity/municipal-task", schemaPath: "#/properties/activity/properties/municipal-task/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/activity", schemaPath: "#/properties/activity/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.annexes !== void 0) {
      let data27 = data.annexes;
      if (Array.isArray(data27)) {
        const len4 = data27.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate65(data27[i4], { instancePath: instancePath + "/annexes/" + i4, parentData: data27, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/annexes", schemaPath: "#/properties/annexes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.assessment !== void 0) {
      let data29 = data.assessment;
      if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
        for (const key5 in data29) {
          if (!func1.call(schema19.properties.assessment.properties, key5)) {
            const err41 = { instancePath: instancePath + "/assessment", schemaPath: "#/properties/assessment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data29.date !== void 0) {
          let data30 = data29.date;
          if (typeof data30 === "string") {
            if (!formats0.validate(data30)) {
              const err42 = { instancePath: instancePath + "/assessment/date", schemaPath: "#/properties/assessment/properties/date/format", keyword: "format", params: { format: "date" } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          } else {
            const err43 = { instancePath: instancePath + "/assessment/date", schemaPath: "#/properties/assessment/properties/date/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data29.step !== void 0) {
          let data31 = data29.step;
          if (typeof data31 !== "string") {
            const err44 = { instancePath: instancePath + "/assessment/step", schemaPath: "#/properties/assessment/properties/step/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
          if (!(data31 === "information" || data31 === "consultation" || data31 === "dialogue" || data31 === "joint-action" || data31 === "partnership")) {
            const err45 = { instancePath: instancePath + "/assessment/step", schemaPath: "#/properties/assessment/properties/step/enum", keyword: "enum", params: { allowedValues: schema19.properties.assessment.properties.step.enum } };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data29.initiative !== void 0) {
          if (!validate67(data29.initiative, { instancePath: instancePath + "/assessment/initiative", parentData: data29, parentDataProperty: "initiative", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
          }
        }
        if (data29["local-development"] !== void 0) {
          if (!validate67(data29["local-development"], { instancePath: instancePath + "/assessment/local-development", parentData: data29, parentDataProperty: "local-development", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
          }
        }
        if (data29.compact !== void 0) {
          if (!validate67(data29.compact, { instancePath: instancePath + "/assessment/compact", parentData: data29, parentDataProperty: "compact", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
          }
        }
        if (data29["not-ordinary-grant"] !== void 0) {
          if (!validate67(data29["not-ordinary-grant"], { instancePath: instancePath + "/assessment/not-ordinary-grant", parentData: data29, parentDataProperty: "not-ordinary-grant", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
          }
        }
        if (data29.independence !== void 0) {
          if (!validate67(data29.independence, { instancePath: instancePath + "/assessment/independence", parentData: data29, parentDataProperty: "independence", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
          }
        }
        if (data29["both-contribute"] !== void 0) {
          if (!validate67(data29["both-contribute"], { instancePath: instancePath + "/assessment/both-contribute", parentData: data29, parentDataProperty: "both-contribute", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
          }
        }
        if (data29["no-detailed-regulation"] !== void 0) {
          if (!validate67(data29["no-detailed-regulation"], { instancePath: instancePath + "/assessment/no-detailed-regulation", parentData: data29, parentDataProperty: "no-detailed-regulation", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
          }
        }
        if (data29["long-term"] !== void 0) {
          if (!validate67(data29["long-term"], { instancePath: instancePath + "/assessment/long-term", parentData: data29, parentDataProperty: "long-term", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
          }
        }
        if (data29["no-market"] !== void 0) {
          if (!validate67(data29["no-market"], { instancePath: instancePath + "/assessment/no-market", parentData: data29, parentDataProperty: "no-market", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
          }
        }
        if (data29["no-order"] !== void 0) {
          if (!validate67(data29["no-order"], { instancePath: instancePath + "/assessment/no-order", parentData: data29, parentDataProperty: "no-order", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
          }
        }
        if (data29["common-need"] !== void 0) {
          if (!validate67(data29["common-need"], { instancePath: instancePath + "/assessment/common-need", parentData: data29, parentDataProperty: "common-need", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
          }
        }
        if (data29["public-benefit"] !== void 0) {
          if (!validate67(data29["public-benefit"], { instancePath: instancePath + "/assessment/public-benefit", parentData: data29, parentDataProperty: "public-benefit", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
          }
        }
        if (data29.trust !== void 0) {
          if (!validate67(data29.trust, { instancePath: instancePath + "/assessment/trust", parentData: data29, parentDataProperty: "trust", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
          }
        }
        if (data29["developed-by-civil-party"] !== void 0) {
          if (!validate67(data29["developed-by-civil-party"], { instancePath: instancePath + "/assessment/developed-by-civil-party", parentData: data29, parentDataProperty: "developed-by-civil-party", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
          }
        }
        if (data29.outcome !== void 0) {
          let data46 = data29.outcome;
          if (typeof data46 !== "string") {
            const err46 = { instancePath: instancePath + "/assessment/outcome", schemaPath: "#/properties/assessment/properties/outcome/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
          if (!(data46 === "partnership-possible" || data46 === "look-again" || data46 === "grant" || data46 === "procurement" || data46 === "dialogue")) {
            const err47 = { instancePath: instancePath + "/assessment/outcome", schemaPath: "#/properties/assessment/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema19.properties.assessment.properties.outcome.enum } };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/assessment", schemaPath: "#/properties/assessment/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.texts !== void 0) {
      let data47 = data.texts;
      if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
        for (const key6 in data47) {
          if (!func1.call(schema19.properties.texts.properties, key6)) {
            const err49 = { instancePath: instancePath + "/texts", schemaPath: "#/properties/texts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data47.background !== void 0) {
          let data48 = data47.background;
          if (typeof data48 === "string") {
            if (func2(data48) < 1) {
              const err50 = { instancePath: instancePath + "/texts/background", schemaPath: "#/properties/texts/properties/background/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
          } else {
            const err51 = { instancePath: instancePath + "/texts/background", schemaPath: "#/properties/texts/properties/background/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data47.values !== void 0) {
          let data49 = data47.values;
          if (typeof data49 === "string") {
            if (func2(data49) < 1) {
              const err52 = { instancePath: instancePath + "/texts/values", schemaPath: "#/properties/texts/properties/values/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          } else {
            const err53 = { instancePath: instancePath + "/texts/values", schemaPath: "#/properties/texts/properties/values/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data47.commitments !== void 0) {
          let data50 = data47.commitments;
          if (typeof data50 === "string") {
            if (func2(data50) < 1) {
              const err54 = { instancePath: instancePath + "/texts/commitments", schemaPath: "#/properties/texts/properties/commitments/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          } else {
            const err55 = { instancePath: instancePath + "/texts/commitments", schemaPath: "#/properties/texts/properties/commitments/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data47.goals !== void 0) {
          let data51 = data47.goals;
          if (typeof data51 === "string") {
            if (func2(data51) < 1) {
              const err56 = { instancePath: instancePath + "/texts/goals", schemaPath: "#/properties/texts/properties/goals/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/texts/goals", schemaPath: "#/properties/texts/properties/goals/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data47["follow-up"] !== void 0) {
          let data52 = data47["follow-up"];
          if (typeof data52 === "string") {
            if (func2(data52) < 1) {
              const err58 = { instancePath: instancePath + "/texts/follow-up", schemaPath: "#/properties/texts/properties/follow-up/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          } else {
            const err59 = { instancePath: instancePath + "/texts/follow-up", schemaPath: "#/properties/texts/properties/follow-up/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data47.economy !== void 0) {
          let data53 = data47.economy;
          if (typeof data53 === "string") {
            if (func2(data53) < 1) {
              const err60 = { instancePath: instancePath + "/texts/economy", schemaPath: "#/properties/texts/properties/economy/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
          } else {
            const err61 = { instancePath: instancePath + "/texts/economy", schemaPath: "#/properties/texts/properties/economy/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data47.term !== void 0) {
          let data54 = data47.term;
          if (typeof data54 === "string") {
            if (func2(data54) < 1) {
              const err62 = { instancePath: instancePath + "/texts/term", schemaPath: "#/properties/texts/properties/term/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
          } else {
            const err63 = { instancePath: instancePath + "/texts/term", schemaPath: "#/properties/texts/properties/term/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
        if (data47.renegotiation !== void 0) {
          let data55 = data47.renegotiation;
          if (typeof data55 === "string") {
            if (func2(data55) < 1) {
              const err64 = { instancePath: instancePath + "/texts/renegotiation", schemaPath: "#/properties/texts/properties/renegotiation/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
          } else {
            const err65 = { instancePath: instancePath + "/texts/renegotiation", schemaPath: "#/properties/texts/properties/renegotiation/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
        if (data47.parties !== void 0) {
          let data56 = data47.parties;
          if (typeof data56 === "string") {
            if (func2(data56) < 1) {
              const err66 = { instancePath: instancePath + "/texts/parties", schemaPath: "#/properties/texts/properties/parties/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
          } else {
            const err67 = { instancePath: instancePath + "/texts/parties", schemaPath: "#/properties/texts/properties/parties/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
        if (data47["agreement-basis"] !== void 0) {
          let data57 = data47["agreement-basis"];
          if (typeof data57 === "string") {
            if (func2(data57) < 1) {
              const err68 = { instancePath: instancePath + "/texts/agreement-basis", schemaPath: "#/properties/texts/properties/agreement-basis/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
          } else {
            const err69 = { instancePath: instancePath + "/texts/agreement-basis", schemaPath: "#/properties/texts/properties/agreement-basis/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data47.activity !== void 0) {
          let data58 = data47.activity;
          if (typeof data58 === "string") {
            if (func2(data58) < 1) {
              const err70 = { instancePath: instancePath + "/texts/activity", schemaPath: "#/properties/texts/properties/activity/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
          } else {
            const err71 = { instancePath: instancePath + "/texts/activity", schemaPath: "#/properties/texts/properties/activity/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
        if (data47.strategies !== void 0) {
          let data59 = data47.strategies;
          if (typeof data59 === "string") {
            if (func2(data59) < 1) {
              const err72 = { instancePath: instancePath + "/texts/strategies", schemaPath: "#/properties/texts/properties/strategies/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
          } else {
            const err73 = { instancePath: instancePath + "/texts/strategies", schemaPath: "#/properties/texts/properties/strategies/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data47["target-group"] !== void 0) {
          let data60 = data47["target-group"];
          if (typeof data60 === "string") {
            if (func2(data60) < 1) {
              const err74 = { instancePath: instancePath + "/texts/target-group", schemaPath: "#/properties/texts/properties/target-group/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
          } else {
            const err75 = { instancePath: instancePath + "/texts/target-group", schemaPath: "#/properties/texts/properties/target-group/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
        if (data47.organisation !== void 0) {
          let data61 = data47.organisation;
          if (typeof data61 === "string") {
            if (func2(data61) < 1) {
              const err76 = { instancePath: instancePath + "/texts/organisation", schemaPath: "#/properties/texts/properties/organisation/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
          } else {
            const err77 = { instancePath: instancePath + "/texts/organisation", schemaPath: "#/properties/texts/properties/organisation/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        if (data47["steering-group"] !== void 0) {
          let data62 = data47["steering-group"];
          if (typeof data62 === "string") {
            if (func2(data62) < 1) {
              const err78 = { instancePath: instancePath + "/texts/steering-group", schemaPath: "#/properties/texts/properties/steering-group/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
          } else {
            const err79 = { instancePath: instancePath + "/texts/steering-group", schemaPath: "#/properties/texts/properties/steering-group/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        if (data47.communication !== void 0) {
          let data63 = data47.communication;
          if (typeof data63 === "string") {
            if (func2(data63) < 1) {
              const err80 = { instancePath: instancePath + "/texts/communication", schemaPath: "#/properties/texts/properties/communication/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
          } else {
            const err81 = { instancePath: instancePath + "/texts/communication", schemaPath: "#/properties/texts/properties/communication/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
        }
        if (data47.extension !== void 0) {
          let data64 = data47.extension;
          if (typeof data64 === "string") {
            if (func2(data64) < 1) {
              const err82 = { instancePath: instancePath + "/texts/extension", schemaPath: "#/properties/texts/properties/extension/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
          } else {
            const err83 = { instancePath: instancePath + "/texts/extension", schemaPath: "#/properties/texts/properties/extension/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
        }
        if (data47.termination !== void 0) {
          let data65 = data47.termination;
          if (typeof data65 === "string") {
            if (func2(data65) < 1) {
              const err84 = { instancePath: instancePath + "/texts/termination", schemaPath: "#/properties/texts/properties/termination/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
          } else {
            const err85 = { instancePath: instancePath + "/texts/termination", schemaPath: "#/properties/texts/properties/termination/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
        if (data47.repayment !== void 0) {
          let data66 = data47.repayment;
          if (typeof data66 === "string") {
            if (func2(data66) < 1) {
              const err86 = { instancePath: instancePath + "/texts/repayment", schemaPath: "#/properties/texts/properties/repayment/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
          } else {
            const err87 = { instancePath: instancePath + "/texts/repayment", schemaPath: "#/properties/texts/properties/repayment/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (data47.changes !== void 0) {
          let data67 = data47.changes;
          if (typeof data67 === "string") {
            if (func2(data67) < 1) {
              const err88 = { instancePath: instancePath + "/texts/changes", schemaPath: "#/properties/texts/properties/changes/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
          } else {
            const err89 = { instancePath: instancePath + "/texts/changes", schemaPath: "#/properties/texts/properties/changes/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
        }
        if (data47.confidentiality !== void 0) {
          let data68 = data47.confidentiality;
          if (typeof data68 === "string") {
            if (func2(data68) < 1) {
              const err90 = { instancePath: instancePath + "/texts/confidentiality", schemaPath: "#/properties/texts/properties/confidentiality/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
          } else {
            const err91 = { instancePath: instancePath + "/texts/confidentiality", schemaPath: "#/properties/texts/properties/confidentiality/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
        if (data47["personal-data"] !== void 0) {
          let data69 = data47["personal-data"];
          if (typeof data69 === "string") {
            if (func2(data69) < 1) {
              const err92 = { instancePath: instancePath + "/texts/personal-data", schemaPath: "#/properties/texts/properties/personal-data/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
          } else {
            const err93 = { instancePath: instancePath + "/texts/personal-data", schemaPath: "#/properties/texts/properties/personal-data/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
        if (data47.insurance !== void 0) {
          let data70 = data47.insurance;
          if (typeof data70 === "string") {
            if (func2(data70) < 1) {
              const err94 = { instancePath: instancePath + "/texts/insurance", schemaPath: "#/properties/texts/properties/insurance/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
          } else {
            const err95 = { instancePath: instancePath + "/texts/insurance", schemaPath: "#/properties/texts/properties/insurance/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
        }
        if (data47.definitions !== void 0) {
          let data71 = data47.definitions;
          if (typeof data71 === "string") {
            if (func2(data71) < 1) {
              const err96 = { instancePath: instancePath + "/texts/definitions", schemaPath: "#/properties/texts/properties/definitions/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
          } else {
            const err97 = { instancePath: instancePath + "/texts/definitions", schemaPath: "#/properties/texts/properties/definitions/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
        if (data47.annexes !== void 0) {
          let data72 = data47.annexes;
          if (typeof data72 === "string") {
            if (func2(data72) < 1) {
              const err98 = { instancePath: instancePath + "/texts/annexes", schemaPath: "#/properties/texts/properties/annexes/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
          } else {
            const err99 = { instancePath: instancePath + "/texts/annexes", schemaPath: "#/properties/texts/properties/annexes/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
        }
        if (data47.marketing !== void 0) {
          let data73 = data47.marketing;
          if (typeof data73 === "string") {
            if (func2(data73) < 1) {
              const err100 = { instancePath: instancePath + "/texts/marketing", schemaPath: "#/properties/texts/properties/marketing/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err100];
              } else {
                vErrors.push(err100);
              }
              errors++;
            }
          } else {
            const err101 = { instancePath: instancePath + "/texts/marketing", schemaPath: "#/properties/texts/properties/marketing/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err101];
            } else {
              vErrors.push(err101);
            }
            errors++;
          }
        }
        if (data47.contacts !== void 0) {
          let data74 = data47.contacts;
          if (typeof data74 === "string") {
            if (func2(data74) < 1) {
              const err102 = { instancePath: instancePath + "/texts/contacts", schemaPath: "#/properties/texts/properties/contacts/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err102];
              } else {
                vErrors.push(err102);
              }
              errors++;
            }
          } else {
            const err103 = { instancePath: instancePath + "/texts/contacts", schemaPath: "#/properties/texts/properties/contacts/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
        }
        if (data47.signatures !== void 0) {
          let data75 = data47.signatures;
          if (typeof data75 === "string") {
            if (func2(data75) < 1) {
              const err104 = { instancePath: instancePath + "/texts/signatures", schemaPath: "#/properties/texts/properties/signatures/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err104];
              } else {
                vErrors.push(err104);
              }
              errors++;
            }
          } else {
            const err105 = { instancePath: instancePath + "/texts/signatures", schemaPath: "#/properties/texts/properties/signatures/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
        }
      } else {
        const err106 = { instancePath: instancePath + "/texts", schemaPath: "#/properties/texts/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err106];
        } else {
          vErrors.push(err106);
        }
        errors++;
      }
    }
  } else {
    const err107 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err107];
    } else {
      vErrors.push(err107);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}

export const validateAnswers: Validator = validateAnswersCode;
