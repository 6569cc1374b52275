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
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    exports.default = equal;
  }
});
var validateConfigCode = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:iop:schema:config:1", "type": "object", "additionalProperties": false, "properties": { "profile": { "type": "string", "minLength": 1 }, "profile-locked": { "type": "boolean" }, "lang": { "type": "string", "enum": ["sv", "en"] }, "include": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "exclude": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "rules": { "type": "object", "propertyNames": { "pattern": "^[a-z][a-z0-9-]*$" }, "additionalProperties": { "type": "string", "enum": ["off", "info", "warning", "error"] } }, "headings": { "type": "object", "propertyNames": { "$ref": "#/$defs/sectionKey" }, "additionalProperties": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 100 }, "maxItems": 200 } }, "words": { "type": "array", "maxItems": 100, "items": { "$ref": "#/$defs/ownRule" } }, "values": { "type": "object", "additionalProperties": false, "properties": { "direct-award-limits": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["kind", "sek", "from"], "properties": { "kind": { "type": "string", "enum": ["general", "social-services"] }, "sek": { "type": "number", "minimum": 0 }, "from": { "type": "string", "format": "date" }, "to": { "type": "string", "format": "date" } } }, "maxItems": 100 }, "eur-rate": { "type": "object", "additionalProperties": false, "required": ["sek", "date"], "properties": { "sek": { "type": "number", "exclusiveMinimum": 0 }, "date": { "type": "string", "format": "date" } } }, "decision-window": { "type": "integer", "minimum": 1 }, "reported": { "type": "object", "additionalProperties": false, "required": ["date"], "properties": { "date": { "type": "string", "format": "date" }, "iop": { "type": "integer", "minimum": 0 }, "cooperation-agreements": { "type": "integer", "minimum": 0 }, "by-unit": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "iop": { "type": "integer", "minimum": 0 }, "cooperation-agreements": { "type": "integer", "minimum": 0 } } } } } } } }, "docs-url": { "type": "string", "format": "uri", "pattern": "^https?://" } }, "$defs": { "sectionKey": { "type": "string", "enum": ["background", "values", "commitments", "goals", "follow-up", "economy", "term", "renegotiation", "parties", "agreement-basis", "activity", "strategies", "target-group", "organisation", "steering-group", "communication", "extension", "termination", "repayment", "changes", "confidentiality", "personal-data", "insurance", "definitions", "annexes", "marketing", "contacts", "signatures"] }, "ownRule": { "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "type": "string", "maxLength": 60, "pattern": "^(?:egen|own)-[a-z0-9]+(?:-[a-z0-9]+)*$" }, "avoid": { "type": "array", "minItems": 1, "maxItems": 200, "items": { "type": "string", "minLength": 1, "maxLength": 100 } }, "instead": { "type": "string", "minLength": 1, "maxLength": 200 }, "require": { "type": "array", "minItems": 1, "maxItems": 200, "items": { "type": "string", "minLength": 1, "maxLength": 100 } }, "section": { "allOf": [{ "$ref": "#/$defs/sectionKey" }] }, "message": { "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 500 }, { "$ref": "#/$defs/localised" }] }, "level": { "type": "string", "enum": ["krav", "råd", "tips", "required", "recommended", "tip"] } } }, "localised": { "type": "object", "additionalProperties": false, "required": ["sv", "en"], "properties": { "sv": { "type": "string", "minLength": 1 }, "en": { "type": "string", "minLength": 1 } } } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern3 = new RegExp("^[a-z][a-z0-9-]*$", "u");
var pattern5 = new RegExp("^https?://", "u");
var schema20 = { "type": "string", "enum": ["background", "values", "commitments", "goals", "follow-up", "economy", "term", "renegotiation", "parties", "agreement-basis", "activity", "strategies", "target-group", "organisation", "steering-group", "communication", "extension", "termination", "repayment", "changes", "confidentiality", "personal-data", "insurance", "definitions", "annexes", "marketing", "contacts", "signatures"] };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "background" || data === "values" || data === "commitments" || data === "goals" || data === "follow-up" || data === "economy" || data === "term" || data === "renegotiation" || data === "parties" || data === "agreement-basis" || data === "activity" || data === "strategies" || data === "target-group" || data === "organisation" || data === "steering-group" || data === "communication" || data === "extension" || data === "termination" || data === "repayment" || data === "changes" || data === "confidentiality" || data === "personal-data" || data === "insurance" || data === "definitions" || data === "annexes" || data === "marketing" || data === "contacts" || data === "signatures")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema20.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
var schema21 = { "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "type": "string", "maxLength": 60, "pattern": "^(?:egen|own)-[a-z0-9]+(?:-[a-z0-9]+)*$" }, "avoid": { "type": "array", "minItems": 1, "maxItems": 200, "items": { "type": "string", "minLength": 1, "maxLength": 100 } }, "instead": { "type": "string", "minLength": 1, "maxLength": 200 }, "require": { "type": "array", "minItems": 1, "maxItems": 200, "items": { "type": "string", "minLength": 1, "maxLength": 100 } }, "section": { "allOf": [{ "$ref": "#/$defs/sectionKey" }] }, "message": { "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 500 }, { "$ref": "#/$defs/localised" }] }, "level": { "type": "string", "enum": ["krav", "råd", "tips", "required", "recommended", "tip"] } } };
var pattern4 = new RegExp("^(?:egen|own)-[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sv === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sv" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.en === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "sv" || key0 === "en")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.sv !== void 0) {
      let data0 = data.sv;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/sv", schemaPath: "#/properties/sv/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/sv", schemaPath: "#/properties/sv/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.en !== void 0) {
      let data1 = data.en;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err5 = { instancePath: instancePath + "/en", schemaPath: "#/properties/en/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/en", schemaPath: "#/properties/en/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "avoid" || key0 === "instead" || key0 === "require" || key0 === "section" || key0 === "message" || key0 === "level")) {
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
        if (func2(data0) > 60) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 60 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^(?:egen|own)-[a-z0-9]+(?:-[a-z0-9]+)*$" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.avoid !== void 0) {
      let data1 = data.avoid;
      if (Array.isArray(data1)) {
        if (data1.length > 200) {
          const err5 = { instancePath: instancePath + "/avoid", schemaPath: "#/properties/avoid/maxItems", keyword: "maxItems", params: { limit: 200 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1.length < 1) {
          const err6 = { instancePath: instancePath + "/avoid", schemaPath: "#/properties/avoid/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func2(data2) > 100) {
              const err7 = { instancePath: instancePath + "/avoid/" + i0, schemaPath: "#/properties/avoid/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (func2(data2) < 1) {
              const err8 = { instancePath: instancePath + "/avoid/" + i0, schemaPath: "#/properties/avoid/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/avoid/" + i0, schemaPath: "#/properties/avoid/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/avoid", schemaPath: "#/properties/avoid/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.instead !== void 0) {
      let data3 = data.instead;
      if (typeof data3 === "string") {
        if (func2(data3) > 200) {
          const err11 = { instancePath: instancePath + "/instead", schemaPath: "#/properties/instead/maxLength", keyword: "maxLength", params: { limit: 200 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (func2(data3) < 1) {
          const err12 = { instancePath: instancePath + "/instead", schemaPath: "#/properties/instead/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/instead", schemaPath: "#/properties/instead/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.require !== void 0) {
      let data4 = data.require;
      if (Array.isArray(data4)) {
        if (data4.length > 200) {
          const err14 = { instancePath: instancePath + "/require", schemaPath: "#/properties/require/maxItems", keyword: "maxItems", params: { limit: 200 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data4.length < 1) {
          const err15 = { instancePath: instancePath + "/require", schemaPath: "#/properties/require/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 === "string") {
            if (func2(data5) > 100) {
              const err16 = { instancePath: instancePath + "/require/" + i1, schemaPath: "#/properties/require/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (func2(data5) < 1) {
              const err17 = { instancePath: instancePath + "/require/" + i1, schemaPath: "#/properties/require/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/require/" + i1, schemaPath: "#/properties/require/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/require", schemaPath: "#/properties/require/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.section !== void 0) {
      if (!validate53(data.section, { instancePath: instancePath + "/section", parentData: data, parentDataProperty: "section", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.message !== void 0) {
      let data7 = data.message;
      const _errs17 = errors;
      let valid6 = false;
      const _errs18 = errors;
      if (typeof data7 === "string") {
        if (func2(data7) > 500) {
          const err20 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 500 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (func2(data7) < 1) {
          const err21 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      var _valid0 = _errs18 === errors;
      valid6 = valid6 || _valid0;
      if (!valid6) {
        const _errs20 = errors;
        if (!validate57(data7, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs20 === errors;
        valid6 = valid6 || _valid0;
      }
      if (!valid6) {
        const err23 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
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
    if (data.level !== void 0) {
      let data8 = data.level;
      if (typeof data8 !== "string") {
        const err24 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (!(data8 === "krav" || data8 === "råd" || data8 === "tips" || data8 === "required" || data8 === "recommended" || data8 === "tip")) {
        const err25 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema21.properties.level.enum } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
var formats0 = require_formats().fullFormats.date;
var formats8 = require_formats().fullFormats.uri;
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
    if (data.profile !== void 0) {
      let data0 = data.profile;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err1 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data["profile-locked"] !== void 0) {
      if (typeof data["profile-locked"] !== "boolean") {
        const err3 = { instancePath: instancePath + "/profile-locked", schemaPath: "#/properties/profile-locked/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.lang !== void 0) {
      let data2 = data.lang;
      if (typeof data2 !== "string") {
        const err4 = { instancePath: instancePath + "/lang", schemaPath: "#/properties/lang/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data2 === "sv" || data2 === "en")) {
        const err5 = { instancePath: instancePath + "/lang", schemaPath: "#/properties/lang/enum", keyword: "enum", params: { allowedValues: schema19.properties.lang.enum } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.include !== void 0) {
      let data3 = data.include;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (func2(data4) < 1) {
              const err6 = { instancePath: instancePath + "/include/" + i0, schemaPath: "#/properties/include/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/include/" + i0, schemaPath: "#/properties/include/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.exclude !== void 0) {
      let data5 = data.exclude;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 === "string") {
            if (func2(data6) < 1) {
              const err9 = { instancePath: instancePath + "/exclude/" + i1, schemaPath: "#/properties/exclude/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/exclude/" + i1, schemaPath: "#/properties/exclude/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data7 = data.rules;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key1 in data7) {
          const _errs18 = errors;
          if (typeof key1 === "string") {
            if (!pattern3.test(key1)) {
              const err12 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
          var valid5 = _errs18 === errors;
          if (!valid5) {
            const err13 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        for (const key2 in data7) {
          let data8 = data7[key2];
          if (typeof data8 !== "string") {
            const err14 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (!(data8 === "off" || data8 === "info" || data8 === "warning" || data8 === "error")) {
            const err15 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema19.properties.rules.additionalProperties.enum } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.headings !== void 0) {
      let data9 = data.headings;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key3 in data9) {
          const _errs24 = errors;
          if (!validate53(key3, { instancePath: instancePath + "/headings", parentData: data9, parentDataProperty: "headings", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
          var valid7 = _errs24 === errors;
          if (!valid7) {
            const err17 = { instancePath: instancePath + "/headings", schemaPath: "#/properties/headings/propertyNames", keyword: "propertyNames", params: { propertyName: key3 } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        for (const key4 in data9) {
          let data10 = data9[key4];
          if (Array.isArray(data10)) {
            if (data10.length > 200) {
              const err18 = { instancePath: instancePath + "/headings/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headings/additionalProperties/maxItems", keyword: "maxItems", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            const len2 = data10.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data11 = data10[i2];
              if (typeof data11 === "string") {
                if (func2(data11) > 100) {
                  const err19 = { instancePath: instancePath + "/headings/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/properties/headings/additionalProperties/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                if (func2(data11) < 1) {
                  const err20 = { instancePath: instancePath + "/headings/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/properties/headings/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              } else {
                const err21 = { instancePath: instancePath + "/headings/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/properties/headings/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/headings/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headings/additionalProperties/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/headings", schemaPath: "#/properties/headings/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.words !== void 0) {
      let data12 = data.words;
      if (Array.isArray(data12)) {
        if (data12.length > 100) {
          const err24 = { instancePath: instancePath + "/words", schemaPath: "#/properties/words/maxItems", keyword: "maxItems", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate55(data12[i3], { instancePath: instancePath + "/words/" + i3, parentData: data12, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/words", schemaPath: "#/properties/words/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.values !== void 0) {
      let data14 = data.values;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key5 in data14) {
          if (!(key5 === "direct-award-limits" || key5 === "eur-rate" || key5 === "decision-window" || key5 === "reported")) {
            const err26 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data14["direct-award-limits"] !== void 0) {
          let data15 = data14["direct-award-limits"];
          if (Array.isArray(data15)) {
            if (data15.length > 100) {
              const err27 = { instancePath: instancePath + "/values/direct-award-limits", schemaPath: "#/properties/values/properties/direct-award-limits/maxItems", keyword: "maxItems", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            const len4 = data15.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data16 = data15[i4];
              if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                if (data16.kind === void 0) {
                  const err28 = { instancePath: instancePath + "/values/direct-award-limits/" + i4, schemaPath: "#/properties/values/properties/direct-award-limits/items/required", keyword: "required", params: { missingProperty: "kind" } };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
                if (data16.sek === void 0) {
                  const err29 = { instancePath: instancePath + "/values/direct-award-limits/" + i4, schemaPath: "#/properties/values/properties/direct-award-limits/items/required", keyword: "required", params: { missingProperty: "sek" } };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
                if (data16.from === void 0) {
                  const err30 = { instancePath: instancePath + "/values/direct-award-limits/" + i4, schemaPath: "#/properties/values/properties/direct-award-limits/items/required", keyword: "required", params: { missingProperty: "from" } };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
                for (const key6 in data16) {
                  if (!(key6 === "kind" || key6 === "sek" || key6 === "from" || key6 === "to")) {
                    const err31 = { instancePath: instancePath + "/values/direct-award-limits/" + i4, schemaPath: "#/properties/values/properties/direct-award-limits/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                }
                if (data16.kind !== void 0) {
                  let data17 = data16.kind;
                  if (typeof data17 !== "string") {
                    const err32 = { instancePath: instancePath + "/values/direct-award-limits/" + i4 + "/kind", schemaPath: "#/properties/values/properties/direct-award-limits/items/properties/kind/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors++;
                  }
                  if (!(data17 === "general" || data17 === "social-services")) {
                    const err33 = { instancePath: instancePath + "/values/direct-award-limits/" + i4 + "/kind", schemaPath: "#/properties/values/properties/direct-award-limits/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema19.properties.values.properties["direct-award-limits"].items.properties.kind.enum } };
                    if (vErrors === null) {
                      vErrors = [err33];
                    } else {
                      vErrors.push(err33);
                    }
                    errors++;
                  }
                }
                if (data16.sek !== void 0) {
                  let data18 = data16.sek;
                  if (typeof data18 == "number" && isFinite(data18)) {
                    if (data18 < 0 || isNaN(data18)) {
                      const err34 = { instancePath: instancePath + "/values/direct-award-limits/" + i4 + "/sek", schemaPath: "#/properties/values/properties/direct-award-limits/items/properties/sek/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err34];
                      } else {
                        vErrors.push(err34);
                      }
                      errors++;
                    }
                  } else {
                    const err35 = { instancePath: instancePath + "/values/direct-award-limits/" + i4 + "/sek", schemaPath: "#/properties/values/properties/direct-award-limits/items/properties/sek/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                }
                if (data16.from !== void 0) {
                  let data19 = data16.from;
                  if (typeof data19 === "string") {
                    if (!formats0.validate(data19)) {
                      const err36 = { instancePath: instancePath + "/values/direct-award-limits/" + i4 + "/from", schemaPath: "#/properties/values/properties/direct-award-limits/items/properties/from/format", keyword: "format", params: { format: "date" } };
                      if (vErrors === null) {
                        vErrors = [err36];
                      } else {
                        vErrors.push(err36);
                      }
                      errors++;
                    }
                  } else {
                    const err37 = { instancePath: instancePath + "/values/direct-award-limits/" + i4 + "/from", schemaPath: "#/properties/values/properties/direct-award-limits/items/properties/from/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err37];
                    } else {
                      vErrors.push(err37);
                    }
                    errors++;
                  }
                }
                if (data16.to !== void 0) {
                  let data20 = data16.to;
                  if (typeof data20 === "string") {
                    if (!formats0.validate(data20)) {
                      const err38 = { instancePath: instancePath + "/values/direct-award-limits/" + i4 + "/to", schemaPath: "#/properties/values/properties/direct-award-limits/items/properties/to/format", keyword: "format", params: { format: "date" } };
                      if (vErrors === null) {
                        vErrors = [err38];
                      } else {
                        vErrors.push(err38);
                      }
                      errors++;
                    }
                  } else {
                    const err39 = { instancePath: instancePath + "/values/direct-award-limits/" + i4 + "/to", schemaPath: "#/properties/values/properties/direct-award-limits/items/properties/to/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err39];
                    } else {
                      vErrors.push(err39);
                    }
                    errors++;
                  }
                }
              } else {
                const err40 = { instancePath: instancePath + "/values/direct-award-limits/" + i4, schemaPath: "#/properties/values/properties/direct-award-limits/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
          } else {
            const err41 = { instancePath: instancePath + "/values/direct-award-limits", schemaPath: "#/properties/values/properties/direct-award-limits/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data14["eur-rate"] !== void 0) {
          let data21 = data14["eur-rate"];
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.sek === void 0) {
              const err42 = { instancePath: instancePath + "/values/eur-rate", schemaPath: "#/properties/values/properties/eur-rate/required", keyword: "required", params: { missingProperty: "sek" } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data21.date === void 0) {
              const err43 = { instancePath: instancePath + "/values/eur-rate", schemaPath: "#/properties/values/properties/eur-rate/required", keyword: "required", params: { missingProperty: "date" } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            for (const key7 in data21) {
              if (!(key7 === "sek" || key7 === "date")) {
                const err44 = { instancePath: instancePath + "/values/eur-rate", schemaPath: "#/properties/values/properties/eur-rate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data21.sek !== void 0) {
              let data22 = data21.sek;
              if (typeof data22 == "number" && isFinite(data22)) {
                if (data22 <= 0 || isNaN(data22)) {
                  const err45 = { instancePath: instancePath + "/values/eur-rate/sek", schemaPath: "#/properties/values/properties/eur-rate/properties/sek/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              } else {
                const err46 = { instancePath: instancePath + "/values/eur-rate/sek", schemaPath: "#/properties/values/properties/eur-rate/properties/sek/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            if (data21.date !== void 0) {
              let data23 = data21.date;
              if (typeof data23 === "string") {
                if (!formats0.validate(data23)) {
                  const err47 = { instancePath: instancePath + "/values/eur-rate/date", schemaPath: "#/properties/values/properties/eur-rate/properties/date/format", keyword: "format", params: { format: "date" } };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
              } else {
                const err48 = { instancePath: instancePath + "/values/eur-rate/date", schemaPath: "#/properties/values/properties/eur-rate/properties/date/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
          } else {
            const err49 = { instancePath: instancePath + "/values/eur-rate", schemaPath: "#/properties/values/properties/eur-rate/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data14["decision-window"] !== void 0) {
          let data24 = data14["decision-window"];
          if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
            const err50 = { instancePath: instancePath + "/values/decision-window", schemaPath: "#/properties/values/properties/decision-window/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
          if (typeof data24 == "number" && isFinite(data24)) {
            if (data24 < 1 || isNaN(data24)) {
              const err51 = { instancePath: instancePath + "/values/decision-window", schemaPath: "#/properties/values/properties/decision-window/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
          }
        }
        if (data14.reported !== void 0) {
          let data25 = data14.reported;
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            if (data25.date === void 0) {
              const err52 = { instancePath: instancePath + "/values/reported", schemaPath: "#/properties/values/properties/reported/required", keyword: "required", params: { missingProperty: "date" } };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
            for (const key8 in data25) {
              if (!(key8 === "date" || key8 === "iop" || key8 === "cooperation-agreements" || key8 === "by-unit")) {
                const err53 = { instancePath: instancePath + "/values/reported", schemaPath: "#/properties/values/properties/reported/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
            if (data25.date !== void 0) {
              let data26 = data25.date;
              if (typeof data26 === "string") {
                if (!formats0.validate(data26)) {
                  const err54 = { instancePath: instancePath + "/values/reported/date", schemaPath: "#/properties/values/properties/reported/properties/date/format", keyword: "format", params: { format: "date" } };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
              } else {
                const err55 = { instancePath: instancePath + "/values/reported/date", schemaPath: "#/properties/values/properties/reported/properties/date/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data25.iop !== void 0) {
              let data27 = data25.iop;
              if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                const err56 = { instancePath: instancePath + "/values/reported/iop", schemaPath: "#/properties/values/properties/reported/properties/iop/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
              if (typeof data27 == "number" && isFinite(data27)) {
                if (data27 < 0 || isNaN(data27)) {
                  const err57 = { instancePath: instancePath + "/values/reported/iop", schemaPath: "#/properties/values/properties/reported/properties/iop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
              }
            }
            if (data25["cooperation-agreements"] !== void 0) {
              let data28 = data25["cooperation-agreements"];
              if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
                const err58 = { instancePath: instancePath + "/values/reported/cooperation-agreements", schemaPath: "#/properties/values/properties/reported/properties/cooperation-agreements/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
              if (typeof data28 == "number" && isFinite(data28)) {
                if (data28 < 0 || isNaN(data28)) {
                  const err59 = { instancePath: instancePath + "/values/reported/cooperation-agreements", schemaPath: "#/properties/values/properties/reported/properties/cooperation-agreements/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
              }
            }
            if (data25["by-unit"] !== void 0) {
              let data29 = data25["by-unit"];
              if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                for (const key9 in data29) {
                  let data30 = data29[key9];
                  if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                    for (const key10 in data30) {
                      if (!(key10 === "iop" || key10 === "cooperation-agreements")) {
                        const err60 = { instancePath: instancePath + "/values/reported/by-unit/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/values/properties/reported/properties/by-unit/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                        if (vErrors === null) {
                          vErrors = [err60];
                        } else {
                          vErrors.push(err60);
                        }
                        errors++;
                      }
                    }
                    if (data30.iop !== void 0) {
                      let data31 = data30.iop;
                      if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
                        const err61 = { instancePath: instancePath + "/values/reported/by-unit/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/iop", schemaPath: "#/properties/values/properties/reported/properties/by-unit/additionalProperties/properties/iop/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                          vErrors = [err61];
                        } else {
                          vErrors.push(err61);
                        }
                        errors++;
                      }
                      if (typeof data31 == "number" && isFinite(data31)) {
                        if (data31 < 0 || isNaN(data31)) {
                          const err62 = { instancePath: instancePath + "/values/reported/by-unit/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/iop", schemaPath: "#/properties/values/properties/reported/properties/by-unit/additionalProperties/properties/iop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                          if (vErrors === null) {
                            vErrors = [err62];
                          } else {
                            vErrors.push(err62);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data30["cooperation-agreements"] !== void 0) {
                      let data32 = data30["cooperation-agreements"];
                      if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32))) {
                        const err63 = { instancePath: instancePath + "/values/reported/by-unit/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/cooperation-agreements", schemaPath: "#/properties/values/properties/reported/properties/by-unit/additionalProperties/properties/cooperation-agreements/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                          vErrors = [err63];
                        } else {
                          vErrors.push(err63);
                        }
                        errors++;
                      }
                      if (typeof data32 == "number" && isFinite(data32)) {
                        if (data32 < 0 || isNaN(data32)) {
                          const err64 = { instancePath: instancePath + "/values/reported/by-unit/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/cooperation-agreements", schemaPath: "#/properties/values/properties/reported/properties/by-unit/additionalProperties/properties/cooperation-agreements/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                          if (vErrors === null) {
                            vErrors = [err64];
                          } else {
                            vErrors.push(err64);
                          }
                          errors++;
                        }
                      }
                    }
                  } else {
                    const err65 = { instancePath: instancePath + "/values/reported/by-unit/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/values/properties/reported/properties/by-unit/additionalProperties/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err65];
                    } else {
                      vErrors.push(err65);
                    }
                    errors++;
                  }
                }
              } else {
                const err66 = { instancePath: instancePath + "/values/reported/by-unit", schemaPath: "#/properties/values/properties/reported/properties/by-unit/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
          } else {
            const err67 = { instancePath: instancePath + "/values/reported", schemaPath: "#/properties/values/properties/reported/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
      } else {
        const err68 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data["docs-url"] !== void 0) {
      let data33 = data["docs-url"];
      if (typeof data33 === "string") {
        if (!pattern5.test(data33)) {
          const err69 = { instancePath: instancePath + "/docs-url", schemaPath: "#/properties/docs-url/pattern", keyword: "pattern", params: { pattern: "^https?://" } };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
        if (!formats8(data33)) {
          const err70 = { instancePath: instancePath + "/docs-url", schemaPath: "#/properties/docs-url/format", keyword: "format", params: { format: "uri" } };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
      } else {
        const err71 = { instancePath: instancePath + "/docs-url", schemaPath: "#/properties/docs-url/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
        }
        errors++;
      }
    }
  } else {
    const err72 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err72];
    } else {
      vErrors.push(err72);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
var validateProfileCode = validate60;
var schema23 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:iop:schema:profile:1", "type": "object", "additionalProperties": false, "required": ["extends", "title"], "properties": { "extends": { "type": "string", "minLength": 1 }, "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "title": { "anyOf": [{ "type": "string", "minLength": 1 }, { "$ref": "#/$defs/localised" }] }, "decided-by": { "anyOf": [{ "type": "string", "minLength": 1 }, { "$ref": "#/$defs/localised" }] }, "decided": { "type": "string", "format": "date" }, "from": { "type": "string", "format": "date" }, "to": { "type": "string", "format": "date" }, "sections": { "type": "object", "additionalProperties": false, "properties": { "required": { "type": "array", "items": { "$ref": "#/$defs/sectionKey" }, "uniqueItems": true }, "recommended": { "type": "array", "items": { "$ref": "#/$defs/sectionKey" }, "uniqueItems": true }, "optional": { "type": "array", "items": { "$ref": "#/$defs/sectionKey" }, "uniqueItems": true } } }, "order": { "type": "array", "items": { "$ref": "#/$defs/sectionKey" }, "uniqueItems": true }, "headings": { "type": "object", "propertyNames": { "$ref": "#/$defs/sectionKey" }, "additionalProperties": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 100 }, "maxItems": 200 } }, "points": { "type": "object", "additionalProperties": false, "properties": { "background": { "type": "object", "additionalProperties": false, "properties": { "challenge": { "$ref": "#/$defs/pointLevel" }, "reason": { "$ref": "#/$defs/pointLevel" }, "earlier-cooperation": { "$ref": "#/$defs/pointLevel" }, "initiative": { "$ref": "#/$defs/pointLevel" } } }, "values": { "type": "object", "additionalProperties": false, "properties": { "partnership-values": { "$ref": "#/$defs/pointLevel" }, "activity-values": { "$ref": "#/$defs/pointLevel" }, "independence": { "$ref": "#/$defs/pointLevel" }, "compact": { "$ref": "#/$defs/pointLevel" } } }, "commitments": { "type": "object", "additionalProperties": false, "properties": { "each-party": { "$ref": "#/$defs/pointLevel" }, "employer": { "$ref": "#/$defs/pointLevel" } } }, "goals": { "type": "object", "additionalProperties": false, "properties": { "overall": { "$ref": "#/$defs/pointLevel" }, "sign": { "$ref": "#/$defs/pointLevel" } } }, "follow-up": { "type": "object", "additionalProperties": false, "properties": { "how": { "$ref": "#/$defs/pointLevel" }, "when": { "$ref": "#/$defs/pointLevel" }, "who": { "$ref": "#/$defs/pointLevel" }, "paid": { "$ref": "#/$defs/pointLevel" }, "effect": { "$ref": "#/$defs/pointLevel" } } }, "economy": { "type": "object", "additionalProperties": false, "properties": { "amount": { "$ref": "#/$defs/pointLevel" }, "payee": { "$ref": "#/$defs/pointLevel" }, "when-paid": { "$ref": "#/$defs/pointLevel" }, "own-resources": { "$ref": "#/$defs/pointLevel" }, "other-grants": { "$ref": "#/$defs/pointLevel" }, "surplus": { "$ref": "#/$defs/pointLevel" }, "repayment": { "$ref": "#/$defs/pointLevel" } } }, "term": { "type": "object", "additionalProperties": false, "properties": { "start": { "$ref": "#/$defs/pointLevel" }, "end": { "$ref": "#/$defs/pointLevel" }, "ends-without-notice": { "$ref": "#/$defs/pointLevel" }, "extension-length": { "$ref": "#/$defs/pointLevel" }, "extension-times": { "$ref": "#/$defs/pointLevel" }, "extension-decision": { "$ref": "#/$defs/pointLevel" } } }, "renegotiation": { "type": "object", "additionalProperties": false, "properties": { "renegotiation": { "$ref": "#/$defs/pointLevel" }, "rescission": { "$ref": "#/$defs/pointLevel" }, "notice": { "$ref": "#/$defs/pointLevel" }, "dispute": { "$ref": "#/$defs/pointLevel" }, "deviations": { "$ref": "#/$defs/pointLevel" }, "outside-events": { "$ref": "#/$defs/pointLevel" } } } } }, "criteria": { "type": "array", "items": { "anyOf": [{ "type": "string", "enum": ["initiative", "local-development", "compact", "not-ordinary-grant", "independence", "both-contribute", "no-detailed-regulation", "long-term", "no-market", "no-order", "public-benefit", "common-need"] }, { "type": "object", "additionalProperties": false, "required": ["key", "title"], "properties": { "key": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "title": { "anyOf": [{ "type": "string", "minLength": 1 }, { "$ref": "#/$defs/localised" }] }, "text": { "anyOf": [{ "type": "string", "minLength": 1 }, { "$ref": "#/$defs/localised" }] } } }] } }, "frontmatter": { "type": "object", "additionalProperties": false, "properties": { "required": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[^\\s.]+(\\.[^\\s.]+)*$" } } } }, "template": { "type": "string", "minLength": 1 }, "rules": { "type": "object", "propertyNames": { "pattern": "^[a-z][a-z0-9-]*$" }, "additionalProperties": { "type": "string", "enum": ["off", "info", "warning", "error"] } }, "words": { "type": "array", "maxItems": 100, "items": { "$ref": "#/$defs/ownRule" } } }, "$defs": { "sectionKey": { "type": "string", "enum": ["background", "values", "commitments", "goals", "follow-up", "economy", "term", "renegotiation", "parties", "agreement-basis", "activity", "strategies", "target-group", "organisation", "steering-group", "communication", "extension", "termination", "repayment", "changes", "confidentiality", "personal-data", "insurance", "definitions", "annexes", "marketing", "contacts", "signatures"] }, "pointLevel": { "type": "string", "enum": ["required", "recommended", "none"] }, "localised": { "type": "object", "additionalProperties": false, "required": ["sv", "en"], "properties": { "sv": { "type": "string", "minLength": 1 }, "en": { "type": "string", "minLength": 1 } } }, "ownRule": { "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "type": "string", "maxLength": 60, "pattern": "^(?:egen|own)-[a-z0-9]+(?:-[a-z0-9]+)*$" }, "avoid": { "type": "array", "minItems": 1, "maxItems": 200, "items": { "type": "string", "minLength": 1, "maxLength": 100 } }, "instead": { "type": "string", "minLength": 1, "maxLength": 200 }, "require": { "type": "array", "minItems": 1, "maxItems": 200, "items": { "type": "string", "minLength": 1, "maxLength": 100 } }, "section": { "allOf": [{ "$ref": "#/$defs/sectionKey" }] }, "message": { "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 500 }, { "$ref": "#/$defs/localised" }] }, "level": { "type": "string", "enum": ["krav", "råd", "tips", "required", "recommended", "tip"] } } } } };
var func0 = require_equal().default;
var pattern6 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
var pattern8 = new RegExp("^[^\\s.]+(\\.[^\\s.]+)*$", "u");
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sv === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sv" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.en === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "sv" || key0 === "en")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.sv !== void 0) {
      let data0 = data.sv;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/sv", schemaPath: "#/properties/sv/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/sv", schemaPath: "#/properties/sv/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.en !== void 0) {
      let data1 = data.en;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err5 = { instancePath: instancePath + "/en", schemaPath: "#/properties/en/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/en", schemaPath: "#/properties/en/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
var schema25 = { "type": "string", "enum": ["background", "values", "commitments", "goals", "follow-up", "economy", "term", "renegotiation", "parties", "agreement-basis", "activity", "strategies", "target-group", "organisation", "steering-group", "communication", "extension", "termination", "repayment", "changes", "confidentiality", "personal-data", "insurance", "definitions", "annexes", "marketing", "contacts", "signatures"] };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "background" || data === "values" || data === "commitments" || data === "goals" || data === "follow-up" || data === "economy" || data === "term" || data === "renegotiation" || data === "parties" || data === "agreement-basis" || data === "activity" || data === "strategies" || data === "target-group" || data === "organisation" || data === "steering-group" || data === "communication" || data === "extension" || data === "termination" || data === "repayment" || data === "changes" || data === "confidentiality" || data === "personal-data" || data === "insurance" || data === "definitions" || data === "annexes" || data === "marketing" || data === "contacts" || data === "signatures")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema25.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
var schema26 = { "type": "string", "enum": ["required", "recommended", "none"] };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "required" || data === "recommended" || data === "none")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema26.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
var schema27 = { "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "type": "string", "maxLength": 60, "pattern": "^(?:egen|own)-[a-z0-9]+(?:-[a-z0-9]+)*$" }, "avoid": { "type": "array", "minItems": 1, "maxItems": 200, "items": { "type": "string", "minLength": 1, "maxLength": 100 } }, "instead": { "type": "string", "minLength": 1, "maxLength": 200 }, "require": { "type": "array", "minItems": 1, "maxItems": 200, "items": { "type": "string", "minLength": 1, "maxLength": 100 } }, "section": { "allOf": [{ "$ref": "#/$defs/sectionKey" }] }, "message": { "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 500 }, { "$ref": "#/$defs/localised" }] }, "level": { "type": "string", "enum": ["krav", "råd", "tips", "required", "recommended", "tip"] } } };
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "avoid" || key0 === "instead" || key0 === "require" || key0 === "section" || key0 === "message" || key0 === "level")) {
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
        if (func2(data0) > 60) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 60 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^(?:egen|own)-[a-z0-9]+(?:-[a-z0-9]+)*$" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.avoid !== void 0) {
      let data1 = data.avoid;
      if (Array.isArray(data1)) {
        if (data1.length > 200) {
          const err5 = { instancePath: instancePath + "/avoid", schemaPath: "#/properties/avoid/maxItems", keyword: "maxItems", params: { limit: 200 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1.length < 1) {
          const err6 = { instancePath: instancePath + "/avoid", schemaPath: "#/properties/avoid/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func2(data2) > 100) {
              const err7 = { instancePath: instancePath + "/avoid/" + i0, schemaPath: "#/properties/avoid/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (func2(data2) < 1) {
              const err8 = { instancePath: instancePath + "/avoid/" + i0, schemaPath: "#/properties/avoid/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/avoid/" + i0, schemaPath: "#/properties/avoid/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/avoid", schemaPath: "#/properties/avoid/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.instead !== void 0) {
      let data3 = data.instead;
      if (typeof data3 === "string") {
        if (func2(data3) > 200) {
          const err11 = { instancePath: instancePath + "/instead", schemaPath: "#/properties/instead/maxLength", keyword: "maxLength", params: { limit: 200 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (func2(data3) < 1) {
          const err12 = { instancePath: instancePath + "/instead", schemaPath: "#/properties/instead/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/instead", schemaPath: "#/properties/instead/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.require !== void 0) {
      let data4 = data.require;
      if (Array.isArray(data4)) {
        if (data4.length > 200) {
          const err14 = { instancePath: instancePath + "/require", schemaPath: "#/properties/require/maxItems", keyword: "maxItems", params: { limit: 200 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data4.length < 1) {
          const err15 = { instancePath: instancePath + "/require", schemaPath: "#/properties/require/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 === "string") {
            if (func2(data5) > 100) {
              const err16 = { instancePath: instancePath + "/require/" + i1, schemaPath: "#/properties/require/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (func2(data5) < 1) {
              const err17 = { instancePath: instancePath + "/require/" + i1, schemaPath: "#/properties/require/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/require/" + i1, schemaPath: "#/properties/require/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/require", schemaPath: "#/properties/require/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.section !== void 0) {
      if (!validate64(data.section, { instancePath: instancePath + "/section", parentData: data, parentDataProperty: "section", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.message !== void 0) {
      let data7 = data.message;
      const _errs17 = errors;
      let valid6 = false;
      const _errs18 = errors;
      if (typeof data7 === "string") {
        if (func2(data7) > 500) {
          const err20 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 500 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (func2(data7) < 1) {
          const err21 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      var _valid0 = _errs18 === errors;
      valid6 = valid6 || _valid0;
      if (!valid6) {
        const _errs20 = errors;
        if (!validate61(data7, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs20 === errors;
        valid6 = valid6 || _valid0;
      }
      if (!valid6) {
        const err23 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
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
    if (data.level !== void 0) {
      let data8 = data.level;
      if (typeof data8 !== "string") {
        const err24 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (!(data8 === "krav" || data8 === "råd" || data8 === "tips" || data8 === "required" || data8 === "recommended" || data8 === "tip")) {
        const err25 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema27.properties.level.enum } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate109.errors = vErrors;
  return errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.extends === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "extends" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema23.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.extends !== void 0) {
      let data0 = data.extends;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 === "string") {
        if (!pattern6.test(data1)) {
          const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      const _errs7 = errors;
      let valid1 = false;
      const _errs8 = errors;
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          const err7 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/anyOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs10 = errors;
        if (!validate61(data2, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs10 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err9 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      } else {
        errors = _errs7;
        if (vErrors !== null) {
          if (_errs7) {
            vErrors.length = _errs7;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["decided-by"] !== void 0) {
      let data3 = data["decided-by"];
      const _errs12 = errors;
      let valid2 = false;
      const _errs13 = errors;
      if (typeof data3 === "string") {
        if (func2(data3) < 1) {
          const err10 = { instancePath: instancePath + "/decided-by", schemaPath: "#/properties/decided-by/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/decided-by", schemaPath: "#/properties/decided-by/anyOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      var _valid1 = _errs13 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const _errs15 = errors;
        if (!validate61(data3, { instancePath: instancePath + "/decided-by", parentData: data, parentDataProperty: "decided-by", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs15 === errors;
        valid2 = valid2 || _valid1;
      }
      if (!valid2) {
        const err12 = { instancePath: instancePath + "/decided-by", schemaPath: "#/properties/decided-by/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      } else {
        errors = _errs12;
        if (vErrors !== null) {
          if (_errs12) {
            vErrors.length = _errs12;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.decided !== void 0) {
      let data4 = data.decided;
      if (typeof data4 === "string") {
        if (!formats0.validate(data4)) {
          const err13 = { instancePath: instancePath + "/decided", schemaPath: "#/properties/decided/format", keyword: "format", params: { format: "date" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/decided", schemaPath: "#/properties/decided/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data5 = data.from;
      if (typeof data5 === "string") {
        if (!formats0.validate(data5)) {
          const err15 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/format", keyword: "format", params: { format: "date" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data6 = data.to;
      if (typeof data6 === "string") {
        if (!formats0.validate(data6)) {
          const err17 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/format", keyword: "format", params: { format: "date" } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.sections !== void 0) {
      let data7 = data.sections;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key1 in data7) {
          if (!(key1 === "required" || key1 === "recommended" || key1 === "optional")) {
            const err19 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data7.required !== void 0) {
          let data8 = data7.required;
          if (Array.isArray(data8)) {
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate64(data8[i0], { instancePath: instancePath + "/sections/required/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                errors = vErrors.length;
              }
            }
            let i1 = data8.length;
            let j0;
            if (i1 > 1) {
              outer0:
                for (; i1--; ) {
                  for (j0 = i1; j0--; ) {
                    if (func0(data8[i1], data8[j0])) {
                      const err20 = { instancePath: instancePath + "/sections/required", schemaPath: "#/properties/sections/properties/required/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                      if (vErrors === null) {
                        vErrors = [err20];
                      } else {
                        vErrors.push(err20);
                      }
                      errors++;
                      break outer0;
                    }
                  }
                }
            }
          } else {
            const err21 = { instancePath: instancePath + "/sections/required", schemaPath: "#/properties/sections/properties/required/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data7.recommended !== void 0) {
          let data10 = data7.recommended;
          if (Array.isArray(data10)) {
            const len1 = data10.length;
            for (let i2 = 0; i2 < len1; i2++) {
              if (!validate64(data10[i2], { instancePath: instancePath + "/sections/recommended/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                errors = vErrors.length;
              }
            }
            let i3 = data10.length;
            let j1;
            if (i3 > 1) {
              outer1:
                for (; i3--; ) {
                  for (j1 = i3; j1--; ) {
                    if (func0(data10[i3], data10[j1])) {
                      const err22 = { instancePath: instancePath + "/sections/recommended", schemaPath: "#/properties/sections/properties/recommended/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 } };
                      if (vErrors === null) {
                        vErrors = [err22];
                      } else {
                        vErrors.push(err22);
                      }
                      errors++;
                      break outer1;
                    }
                  }
                }
            }
          } else {
            const err23 = { instancePath: instancePath + "/sections/recommended", schemaPath: "#/properties/sections/properties/recommended/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data7.optional !== void 0) {
          let data12 = data7.optional;
          if (Array.isArray(data12)) {
            const len2 = data12.length;
            for (let i4 = 0; i4 < len2; i4++) {
              if (!validate64(data12[i4], { instancePath: instancePath + "/sections/optional/" + i4, parentData: data12, parentDataProperty: i4, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                errors = vErrors.length;
              }
            }
            let i5 = data12.length;
            let j2;
            if (i5 > 1) {
              outer2:
                for (; i5--; ) {
                  for (j2 = i5; j2--; ) {
                    if (func0(data12[i5], data12[j2])) {
                      const err24 = { instancePath: instancePath + "/sections/optional", schemaPath: "#/properties/sections/properties/optional/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 } };
                      if (vErrors === null) {
                        vErrors = [err24];
                      } else {
                        vErrors.push(err24);
                      }
                      errors++;
                      break outer2;
                    }
                  }
                }
            }
          } else {
            const err25 = { instancePath: instancePath + "/sections/optional", schemaPath: "#/properties/sections/properties/optional/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.order !== void 0) {
      let data14 = data.order;
      if (Array.isArray(data14)) {
        const len3 = data14.length;
        for (let i6 = 0; i6 < len3; i6++) {
          if (!validate64(data14[i6], { instancePath: instancePath + "/order/" + i6, parentData: data14, parentDataProperty: i6, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
            errors = vErrors.length;
          }
        }
        let i7 = data14.length;
        let j3;
        if (i7 > 1) {
          outer3:
            for (; i7--; ) {
              for (j3 = i7; j3--; ) {
                if (func0(data14[i7], data14[j3])) {
                  const err27 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j3 } };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                  break outer3;
                }
              }
            }
        }
      } else {
        const err28 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.headings !== void 0) {
      let data16 = data.headings;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        for (const key2 in data16) {
          const _errs39 = errors;
          if (!validate64(key2, { instancePath: instancePath + "/headings", parentData: data16, parentDataProperty: "headings", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
            errors = vErrors.length;
          }
          var valid16 = _errs39 === errors;
          if (!valid16) {
            const err29 = { instancePath: instancePath + "/headings", schemaPath: "#/properties/headings/propertyNames", keyword: "propertyNames", params: { propertyName: key2 } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        for (const key3 in data16) {
          let data17 = data16[key3];
          if (Array.isArray(data17)) {
            if (data17.length > 200) {
              const err30 = { instancePath: instancePath + "/headings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headings/additionalProperties/maxItems", keyword: "maxItems", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            const len4 = data17.length;
            for (let i8 = 0; i8 < len4; i8++) {
              let data18 = data17[i8];
              if (typeof data18 === "string") {
                if (func2(data18) > 100) {
                  const err31 = { instancePath: instancePath + "/headings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i8, schemaPath: "#/properties/headings/additionalProperties/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
                if (func2(data18) < 1) {
                  const err32 = { instancePath: instancePath + "/headings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i8, schemaPath: "#/properties/headings/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
              } else {
                const err33 = { instancePath: instancePath + "/headings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i8, schemaPath: "#/properties/headings/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
          } else {
            const err34 = { instancePath: instancePath + "/headings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headings/additionalProperties/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/headings", schemaPath: "#/properties/headings/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.points !== void 0) {
      let data19 = data.points;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (const key4 in data19) {
          if (!(key4 === "background" || key4 === "values" || key4 === "commitments" || key4 === "goals" || key4 === "follow-up" || key4 === "economy" || key4 === "term" || key4 === "renegotiation")) {
            const err36 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data19.background !== void 0) {
          let data20 = data19.background;
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            for (const key5 in data20) {
              if (!(key5 === "challenge" || key5 === "reason" || key5 === "earlier-cooperation" || key5 === "initiative")) {
                const err37 = { instancePath: instancePath + "/points/background", schemaPath: "#/properties/points/properties/background/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data20.challenge !== void 0) {
              if (!validate70(data20.challenge, { instancePath: instancePath + "/points/background/challenge", parentData: data20, parentDataProperty: "challenge", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
            if (data20.reason !== void 0) {
              if (!validate70(data20.reason, { instancePath: instancePath + "/points/background/reason", parentData: data20, parentDataProperty: "reason", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
            if (data20["earlier-cooperation"] !== void 0) {
              if (!validate70(data20["earlier-cooperation"], { instancePath: instancePath + "/points/background/earlier-cooperation", parentData: data20, parentDataProperty: "earlier-cooperation", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
            if (data20.initiative !== void 0) {
              if (!validate70(data20.initiative, { instancePath: instancePath + "/points/background/initiative", parentData: data20, parentDataProperty: "initiative", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err38 = { instancePath: instancePath + "/points/background", schemaPath: "#/properties/points/properties/background/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data19.values !== void 0) {
          let data25 = data19.values;
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            for (const key6 in data25) {
              if (!(key6 === "partnership-values" || key6 === "activity-values" || key6 === "independence" || key6 === "compact")) {
                const err39 = { instancePath: instancePath + "/points/values", schemaPath: "#/properties/points/properties/values/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data25["partnership-values"] !== void 0) {
              if (!validate70(data25["partnership-values"], { instancePath: instancePath + "/points/values/partnership-values", parentData: data25, parentDataProperty: "partnership-values", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
            if (data25["activity-values"] !== void 0) {
              if (!validate70(data25["activity-values"], { instancePath: instancePath + "/points/values/activity-values", parentData: data25, parentDataProperty: "activity-values", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
            if (data25.independence !== void 0) {
              if (!validate70(data25.independence, { instancePath: instancePath + "/points/values/independence", parentData: data25, parentDataProperty: "independence", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
            if (data25.compact !== void 0) {
              if (!validate70(data25.compact, { instancePath: instancePath + "/points/values/compact", parentData: data25, parentDataProperty: "compact", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err40 = { instancePath: instancePath + "/points/values", schemaPath: "#/properties/points/properties/values/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data19.commitments !== void 0) {
          let data30 = data19.commitments;
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            for (const key7 in data30) {
              if (!(key7 === "each-party" || key7 === "employer")) {
                const err41 = { instancePath: instancePath + "/points/commitments", schemaPath: "#/properties/points/properties/commitments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data30["each-party"] !== void 0) {
              if (!validate70(data30["each-party"], { instancePath: instancePath + "/points/commitments/each-party", parentData: data30, parentDataProperty: "each-party", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
            if (data30.employer !== void 0) {
              if (!validate70(data30.employer, { instancePath: instancePath + "/points/commitments/employer", parentData: data30, parentDataProperty: "employer", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err42 = { instancePath: instancePath + "/points/commitments", schemaPath: "#/properties/points/properties/commitments/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data19.goals !== void 0) {
          let data33 = data19.goals;
          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            for (const key8 in data33) {
              if (!(key8 === "overall" || key8 === "sign")) {
                const err43 = { instancePath: instancePath + "/points/goals", schemaPath: "#/properties/points/properties/goals/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data33.overall !== void 0) {
              if (!validate70(data33.overall, { instancePath: instancePath + "/points/goals/overall", parentData: data33, parentDataProperty: "overall", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
            if (data33.sign !== void 0) {
              if (!validate70(data33.sign, { instancePath: instancePath + "/points/goals/sign", parentData: data33, parentDataProperty: "sign", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err44 = { instancePath: instancePath + "/points/goals", schemaPath: "#/properties/points/properties/goals/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data19["follow-up"] !== void 0) {
          let data36 = data19["follow-up"];
          if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
            for (const key9 in data36) {
              if (!(key9 === "how" || key9 === "when" || key9 === "who" || key9 === "paid" || key9 === "effect")) {
                const err45 = { instancePath: instancePath + "/points/follow-up", schemaPath: "#/properties/points/properties/follow-up/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data36.how !== void 0) {
              if (!validate70(data36.how, { instancePath: instancePath + "/points/follow-up/how", parentData: data36, parentDataProperty: "how", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
            if (data36.when !== void 0) {
              if (!validate70(data36.when, { instancePath: instancePath + "/points/follow-up/when", parentData: data36, parentDataProperty: "when", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
            if (data36.who !== void 0) {
              if (!validate70(data36.who, { instancePath: instancePath + "/points/follow-up/who", parentData: data36, parentDataProperty: "who", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
            if (data36.paid !== void 0) {
              if (!validate70(data36.paid, { instancePath: instancePath + "/points/follow-up/paid", parentData: data36, parentDataProperty: "paid", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
            if (data36.effect !== void 0) {
              if (!validate70(data36.effect, { instancePath: instancePath + "/points/follow-up/effect", parentData: data36, parentDataProperty: "effect", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err46 = { instancePath: instancePath + "/points/follow-up", schemaPath: "#/properties/points/properties/follow-up/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data19.economy !== void 0) {
          let data42 = data19.economy;
          if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
            for (const key10 in data42) {
              if (!(key10 === "amount" || key10 === "payee" || key10 === "when-paid" || key10 === "own-resources" || key10 === "other-grants" || key10 === "surplus" || key10 === "repayment")) {
                const err47 = { instancePath: instancePath + "/points/economy", schemaPath: "#/properties/points/properties/economy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data42.amount !== void 0) {
              if (!validate70(data42.amount, { instancePath: instancePath + "/points/economy/amount", parentData: data42, parentDataProperty: "amount", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
            if (data42.payee !== void 0) {
              if (!validate70(data42.payee, { instancePath: instancePath + "/points/economy/payee", parentData: data42, parentDataProperty: "payee", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
            if (data42["when-paid"] !== void 0) {
              if (!validate70(data42["when-paid"], { instancePath: instancePath + "/points/economy/when-paid", parentData: data42, parentDataProperty: "when-paid", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
            if (data42["own-resources"] !== void 0) {
              if (!validate70(data42["own-resources"], { instancePath: instancePath + "/points/economy/own-resources", parentData: data42, parentDataProperty: "own-resources", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
            if (data42["other-grants"] !== void 0) {
              if (!validate70(data42["other-grants"], { instancePath: instancePath + "/points/economy/other-grants", parentData: data42, parentDataProperty: "other-grants", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
            if (data42.surplus !== void 0) {
              if (!validate70(data42.surplus, { instancePath: instancePath + "/points/economy/surplus", parentData: data42, parentDataProperty: "surplus", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
            if (data42.repayment !== void 0) {
              if (!validate70(data42.repayment, { instancePath: instancePath + "/points/economy/repayment", parentData: data42, parentDataProperty: "repayment", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err48 = { instancePath: instancePath + "/points/economy", schemaPath: "#/properties/points/properties/economy/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data19.term !== void 0) {
          let data50 = data19.term;
          if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
            for (const key11 in data50) {
              if (!(key11 === "start" || key11 === "end" || key11 === "ends-without-notice" || key11 === "extension-length" || key11 === "extension-times" || key11 === "extension-decision")) {
                const err49 = { instancePath: instancePath + "/points/term", schemaPath: "#/properties/points/properties/term/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data50.start !== void 0) {
              if (!validate70(data50.start, { instancePath: instancePath + "/points/term/start", parentData: data50, parentDataProperty: "start", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
            if (data50.end !== void 0) {
              if (!validate70(data50.end, { instancePath: instancePath + "/points/term/end", parentData: data50, parentDataProperty: "end", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
            if (data50["ends-without-notice"] !== void 0) {
              if (!validate70(data50["ends-without-notice"], { instancePath: instancePath + "/points/term/ends-without-notice", parentData: data50, parentDataProperty: "ends-without-notice", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
            if (data50["extension-length"] !== void 0) {
              if (!validate70(data50["extension-length"], { instancePath: instancePath + "/points/term/extension-length", parentData: data50, parentDataProperty: "extension-length", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
            if (data50["extension-times"] !== void 0) {
              if (!validate70(data50["extension-times"], { instancePath: instancePath + "/points/term/extension-times", parentData: data50, parentDataProperty: "extension-times", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
            if (data50["extension-decision"] !== void 0) {
              if (!validate70(data50["extension-decision"], { instancePath: instancePath + "/points/term/extension-decision", parentData: data50, parentDataProperty: "extension-decision", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err50 = { instancePath: instancePath + "/points/term", schemaPath: "#/properties/points/properties/term/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data19.renegotiation !== void 0) {
          let data57 = data19.renegotiation;
          if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
            for (const key12 in data57) {
              if (!(key12 === "renegotiation" || key12 === "rescission" || key12 === "notice" || key12 === "dispute" || key12 === "deviations" || key12 === "outside-events")) {
                const err51 = { instancePath: instancePath + "/points/renegotiation", schemaPath: "#/properties/points/properties/renegotiation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data57.renegotiation !== void 0) {
              if (!validate70(data57.renegotiation, { instancePath: instancePath + "/points/renegotiation/renegotiation", parentData: data57, parentDataProperty: "renegotiation", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
            if (data57.rescission !== void 0) {
              if (!validate70(data57.rescission, { instancePath: instancePath + "/points/renegotiation/rescission", parentData: data57, parentDataProperty: "rescission", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
            if (data57.notice !== void 0) {
              if (!validate70(data57.notice, { instancePath: instancePath + "/points/renegotiation/notice", parentData: data57, parentDataProperty: "notice", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
            if (data57.dispute !== void 0) {
              if (!validate70(data57.dispute, { instancePath: instancePath + "/points/renegotiation/dispute", parentData: data57, parentDataProperty: "dispute", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
            if (data57.deviations !== void 0) {
              if (!validate70(data57.deviations, { instancePath: instancePath + "/points/renegotiation/deviations", parentData: data57, parentDataProperty: "deviations", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
            if (data57["outside-events"] !== void 0) {
              if (!validate70(data57["outside-events"], { instancePath: instancePath + "/points/renegotiation/outside-events", parentData: data57, parentDataProperty: "outside-events", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err52 = { instancePath: instancePath + "/points/renegotiation", schemaPath: "#/properties/points/properties/renegotiation/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.criteria !== void 0) {
      let data64 = data.criteria;
      if (Array.isArray(data64)) {
        const len5 = data64.length;
        for (let i9 = 0; i9 < len5; i9++) {
          let data65 = data64[i9];
          const _errs111 = errors;
          let valid31 = false;
          const _errs112 = errors;
          if (typeof data65 !== "string") {
            const err54 = { instancePath: instancePath + "/criteria/" + i9, schemaPath: "#/properties/criteria/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
          if (!(data65 === "initiative" || data65 === "local-development" || data65 === "compact" || data65 === "not-ordinary-grant" || data65 === "independence" || data65 === "both-contribute" || data65 === "no-detailed-regulation" || data65 === "long-term" || data65 === "no-market" || data65 === "no-order" || data65 === "public-benefit" || data65 === "common-need")) {
            const err55 = { instancePath: instancePath + "/criteria/" + i9, schemaPath: "#/properties/criteria/items/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema23.properties.criteria.items.anyOf[0].enum } };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
          var _valid2 = _errs112 === errors;
          valid31 = valid31 || _valid2;
          if (!valid31) {
            const _errs114 = errors;
            if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
              if (data65.key === void 0) {
                const err56 = { instancePath: instancePath + "/criteria/" + i9, schemaPath: "#/properties/criteria/items/anyOf/1/required", keyword: "required", params: { missingProperty: "key" } };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
              if (data65.title === void 0) {
                const err57 = { instancePath: instancePath + "/criteria/" + i9, schemaPath: "#/properties/criteria/items/anyOf/1/required", keyword: "required", params: { missingProperty: "title" } };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
              for (const key13 in data65) {
                if (!(key13 === "key" || key13 === "title" || key13 === "text")) {
                  const err58 = { instancePath: instancePath + "/criteria/" + i9, schemaPath: "#/properties/criteria/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
              }
              if (data65.key !== void 0) {
                let data66 = data65.key;
                if (typeof data66 === "string") {
                  if (!pattern3.test(data66)) {
                    const err59 = { instancePath: instancePath + "/criteria/" + i9 + "/key", schemaPath: "#/properties/criteria/items/anyOf/1/properties/key/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  }
                } else {
                  const err60 = { instancePath: instancePath + "/criteria/" + i9 + "/key", schemaPath: "#/properties/criteria/items/anyOf/1/properties/key/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
              }
              if (data65.title !== void 0) {
                let data67 = data65.title;
                const _errs120 = errors;
                let valid33 = false;
                const _errs121 = errors;
                if (typeof data67 === "string") {
                  if (func2(data67) < 1) {
                    const err61 = { instancePath: instancePath + "/criteria/" + i9 + "/title", schemaPath: "#/properties/criteria/items/anyOf/1/properties/title/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                } else {
                  const err62 = { instancePath: instancePath + "/criteria/" + i9 + "/title", schemaPath: "#/properties/criteria/items/anyOf/1/properties/title/anyOf/0/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
                var _valid3 = _errs121 === errors;
                valid33 = valid33 || _valid3;
                if (!valid33) {
                  const _errs123 = errors;
                  if (!validate61(data67, { instancePath: instancePath + "/criteria/" + i9 + "/title", parentData: data65, parentDataProperty: "title", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                    errors = vErrors.length;
                  }
                  var _valid3 = _errs123 === errors;
                  valid33 = valid33 || _valid3;
                }
                if (!valid33) {
                  const err63 = { instancePath: instancePath + "/criteria/" + i9 + "/title", schemaPath: "#/properties/criteria/items/anyOf/1/properties/title/anyOf", keyword: "anyOf", params: {} };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                } else {
                  errors = _errs120;
                  if (vErrors !== null) {
                    if (_errs120) {
                      vErrors.length = _errs120;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
              if (data65.text !== void 0) {
                let data68 = data65.text;
                const _errs125 = errors;
                let valid34 = false;
                const _errs126 = errors;
                if (typeof data68 === "string") {
                  if (func2(data68) < 1) {
                    const err64 = { instancePath: instancePath + "/criteria/" + i9 + "/text", schemaPath: "#/properties/criteria/items/anyOf/1/properties/text/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err64];
                    } else {
                      vErrors.push(err64);
                    }
                    errors++;
                  }
                } else {
                  const err65 = { instancePath: instancePath + "/criteria/" + i9 + "/text", schemaPath: "#/properties/criteria/items/anyOf/1/properties/text/anyOf/0/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
                var _valid4 = _errs126 === errors;
                valid34 = valid34 || _valid4;
                if (!valid34) {
                  const _errs128 = errors;
                  if (!validate61(data68, { instancePath: instancePath + "/criteria/" + i9 + "/text", parentData: data65, parentDataProperty: "text", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                    errors = vErrors.length;
                  }
                  var _valid4 = _errs128 === errors;
                  valid34 = valid34 || _valid4;
                }
                if (!valid34) {
                  const err66 = { instancePath: instancePath + "/criteria/" + i9 + "/text", schemaPath: "#/properties/criteria/items/anyOf/1/properties/text/anyOf", keyword: "anyOf", params: {} };
                  if (vErrors === null) {
                    vErrors = [err66];
                  } else {
                    vErrors.push(err66);
                  }
                  errors++;
                } else {
                  errors = _errs125;
                  if (vErrors !== null) {
                    if (_errs125) {
                      vErrors.length = _errs125;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
            } else {
              const err67 = { instancePath: instancePath + "/criteria/" + i9, schemaPath: "#/properties/criteria/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
            var _valid2 = _errs114 === errors;
            valid31 = valid31 || _valid2;
          }
          if (!valid31) {
            const err68 = { instancePath: instancePath + "/criteria/" + i9, schemaPath: "#/properties/criteria/items/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          } else {
            errors = _errs111;
            if (vErrors !== null) {
              if (_errs111) {
                vErrors.length = _errs111;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err69 = { instancePath: instancePath + "/criteria", schemaPath: "#/properties/criteria/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
    }
    if (data.frontmatter !== void 0) {
      let data69 = data.frontmatter;
      if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
        for (const key14 in data69) {
          if (!(key14 === "required")) {
            const err70 = { instancePath: instancePath + "/frontmatter", schemaPath: "#/properties/frontmatter/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
        if (data69.required !== void 0) {
          let data70 = data69.required;
          if (Array.isArray(data70)) {
            const len6 = data70.length;
            for (let i10 = 0; i10 < len6; i10++) {
              let data71 = data70[i10];
              if (typeof data71 === "string") {
                if (!pattern8.test(data71)) {
                  const err71 = { instancePath: instancePath + "/frontmatter/required/" + i10, schemaPath: "#/properties/frontmatter/properties/required/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s.]+(\\.[^\\s.]+)*$" } };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
              } else {
                const err72 = { instancePath: instancePath + "/frontmatter/required/" + i10, schemaPath: "#/properties/frontmatter/properties/required/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            let i11 = data70.length;
            let j4;
            if (i11 > 1) {
              const indices0 = {};
              for (; i11--; ) {
                let item0 = data70[i11];
                if (typeof item0 !== "string") {
                  continue;
                }
                if (typeof indices0[item0] == "number") {
                  j4 = indices0[item0];
                  const err73 = { instancePath: instancePath + "/frontmatter/required", schemaPath: "#/properties/frontmatter/properties/required/uniqueItems", keyword: "uniqueItems", params: { i: i11, j: j4 } };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                  break;
                }
                indices0[item0] = i11;
              }
            }
          } else {
            const err74 = { instancePath: instancePath + "/frontmatter/required", schemaPath: "#/properties/frontmatter/properties/required/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
      } else {
        const err75 = { instancePath: instancePath + "/frontmatter", schemaPath: "#/properties/frontmatter/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      }
    }
    if (data.template !== void 0) {
      let data72 = data.template;
      if (typeof data72 === "string") {
        if (func2(data72) < 1) {
          const err76 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err76];
          } else {
            vErrors.push(err76);
          }
          errors++;
        }
      } else {
        const err77 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data73 = data.rules;
      if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
        for (const key15 in data73) {
          const _errs140 = errors;
          if (typeof key15 === "string") {
            if (!pattern3.test(key15)) {
              const err78 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, propertyName: key15 };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
          }
          var valid39 = _errs140 === errors;
          if (!valid39) {
            const err79 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames", keyword: "propertyNames", params: { propertyName: key15 } };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        for (const key16 in data73) {
          let data74 = data73[key16];
          if (typeof data74 !== "string") {
            const err80 = { instancePath: instancePath + "/rules/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
          if (!(data74 === "off" || data74 === "info" || data74 === "warning" || data74 === "error")) {
            const err81 = { instancePath: instancePath + "/rules/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema23.properties.rules.additionalProperties.enum } };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
        }
      } else {
        const err82 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err82];
        } else {
          vErrors.push(err82);
        }
        errors++;
      }
    }
    if (data.words !== void 0) {
      let data75 = data.words;
      if (Array.isArray(data75)) {
        if (data75.length > 100) {
          const err83 = { instancePath: instancePath + "/words", schemaPath: "#/properties/words/maxItems", keyword: "maxItems", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err83];
          } else {
            vErrors.push(err83);
          }
          errors++;
        }
        const len7 = data75.length;
        for (let i12 = 0; i12 < len7; i12++) {
          if (!validate109(data75[i12], { instancePath: instancePath + "/words/" + i12, parentData: data75, parentDataProperty: i12, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err84 = { instancePath: instancePath + "/words", schemaPath: "#/properties/words/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err84];
        } else {
          vErrors.push(err84);
        }
        errors++;
      }
    }
  } else {
    const err85 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err85];
    } else {
      vErrors.push(err85);
    }
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
var validateProfileTableCode = validate113;
var schema28 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:iop:schema:profile-table:1", "type": "object", "additionalProperties": false, "required": ["name", "points"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 200 }, "id": { "type": "string", "maxLength": 60, "pattern": "^[a-z0-9][a-z0-9-]*$" }, "decided": { "type": "string", "format": "date" }, "decided-by": { "type": "string", "minLength": 1, "maxLength": 200 }, "from": { "type": "string", "format": "date" }, "to": { "type": "string", "format": "date" }, "extends": { "type": "string", "minLength": 1 }, "points": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "type": "object", "additionalProperties": false, "required": ["point", "level"], "properties": { "point": { "type": "string", "minLength": 1, "maxLength": 100 }, "also-called": { "type": "array", "maxItems": 50, "items": { "type": "string", "minLength": 1, "maxLength": 100 } }, "section": { "type": "string", "minLength": 1, "maxLength": 100 }, "level": { "type": "string", "enum": ["required", "recommended"] } } } } } };
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
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
    if (data.points === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "points" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "id" || key0 === "decided" || key0 === "decided-by" || key0 === "from" || key0 === "to" || key0 === "extends" || key0 === "points")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func2(data0) < 1) {
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
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 === "string") {
        if (func2(data1) > 60) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 60 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!pattern6.test(data1)) {
          const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.decided !== void 0) {
      let data2 = data.decided;
      if (typeof data2 === "string") {
        if (!formats0.validate(data2)) {
          const err9 = { instancePath: instancePath + "/decided", schemaPath: "#/properties/decided/format", keyword: "format", params: { format: "date" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/decided", schemaPath: "#/properties/decided/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data["decided-by"] !== void 0) {
      let data3 = data["decided-by"];
      if (typeof data3 === "string") {
        if (func2(data3) > 200) {
          const err11 = { instancePath: instancePath + "/decided-by", schemaPath: "#/properties/decided-by/maxLength", keyword: "maxLength", params: { limit: 200 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (func2(data3) < 1) {
          const err12 = { instancePath: instancePath + "/decided-by", schemaPath: "#/properties/decided-by/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/decided-by", schemaPath: "#/properties/decided-by/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data4 = data.from;
      if (typeof data4 === "string") {
        if (!formats0.validate(data4)) {
          const err14 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/format", keyword: "format", params: { format: "date" } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data5 = data.to;
      if (typeof data5 === "string") {
        if (!formats0.validate(data5)) {
          const err16 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/format", keyword: "format", params: { format: "date" } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.extends !== void 0) {
      let data6 = data.extends;
      if (typeof data6 === "string") {
        if (func2(data6) < 1) {
          const err18 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.points !== void 0) {
      let data7 = data.points;
      if (Array.isArray(data7)) {
        if (data7.length > 100) {
          const err20 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/maxItems", keyword: "maxItems", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data7.length < 1) {
          const err21 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.point === void 0) {
              const err22 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/properties/points/items/required", keyword: "required", params: { missingProperty: "point" } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data8.level === void 0) {
              const err23 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/properties/points/items/required", keyword: "required", params: { missingProperty: "level" } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            for (const key1 in data8) {
              if (!(key1 === "point" || key1 === "also-called" || key1 === "section" || key1 === "level")) {
                const err24 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/properties/points/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data8.point !== void 0) {
              let data9 = data8.point;
              if (typeof data9 === "string") {
                if (func2(data9) > 100) {
                  const err25 = { instancePath: instancePath + "/points/" + i0 + "/point", schemaPath: "#/properties/points/items/properties/point/maxLength", keyword: "maxLength", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
                if (func2(data9) < 1) {
                  const err26 = { instancePath: instancePath + "/points/" + i0 + "/point", schemaPath: "#/properties/points/items/properties/point/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              } else {
                const err27 = { instancePath: instancePath + "/points/" + i0 + "/point", schemaPath: "#/properties/points/items/properties/point/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data8["also-called"] !== void 0) {
              let data10 = data8["also-called"];
              if (Array.isArray(data10)) {
                if (data10.length > 50) {
                  const err28 = { instancePath: instancePath + "/points/" + i0 + "/also-called", schemaPath: "#/properties/points/items/properties/also-called/maxItems", keyword: "maxItems", params: { limit: 50 } };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
                const len1 = data10.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data11 = data10[i1];
                  if (typeof data11 === "string") {
                    if (func2(data11) > 100) {
                      const err29 = { instancePath: instancePath + "/points/" + i0 + "/also-called/" + i1, schemaPath: "#/properties/points/items/properties/also-called/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
                      if (vErrors === null) {
                        vErrors = [err29];
                      } else {
                        vErrors.push(err29);
                      }
                      errors++;
                    }
                    if (func2(data11) < 1) {
                      const err30 = { instancePath: instancePath + "/points/" + i0 + "/also-called/" + i1, schemaPath: "#/properties/points/items/properties/also-called/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err30];
                      } else {
                        vErrors.push(err30);
                      }
                      errors++;
                    }
                  } else {
                    const err31 = { instancePath: instancePath + "/points/" + i0 + "/also-called/" + i1, schemaPath: "#/properties/points/items/properties/also-called/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                }
              } else {
                const err32 = { instancePath: instancePath + "/points/" + i0 + "/also-called", schemaPath: "#/properties/points/items/properties/also-called/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data8.section !== void 0) {
              let data12 = data8.section;
              if (typeof data12 === "string") {
                if (func2(data12) > 100) {
                  const err33 = { instancePath: instancePath + "/points/" + i0 + "/section", schemaPath: "#/properties/points/items/properties/section/maxLength", keyword: "maxLength", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
                if (func2(data12) < 1) {
                  const err34 = { instancePath: instancePath + "/points/" + i0 + "/section", schemaPath: "#/properties/points/items/properties/section/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              } else {
                const err35 = { instancePath: instancePath + "/points/" + i0 + "/section", schemaPath: "#/properties/points/items/properties/section/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data8.level !== void 0) {
              let data13 = data8.level;
              if (typeof data13 !== "string") {
                const err36 = { instancePath: instancePath + "/points/" + i0 + "/level", schemaPath: "#/properties/points/items/properties/level/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
              if (!(data13 === "required" || data13 === "recommended")) {
                const err37 = { instancePath: instancePath + "/points/" + i0 + "/level", schemaPath: "#/properties/points/items/properties/level/enum", keyword: "enum", params: { allowedValues: schema28.properties.points.items.properties.level.enum } };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
          } else {
            const err38 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/properties/points/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
  } else {
    const err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err40];
    } else {
      vErrors.push(err40);
    }
    errors++;
  }
  validate113.errors = vErrors;
  return errors === 0;
}

export const validateConfig: Validator = validateConfigCode;
export const validateProfile: Validator = validateProfileCode;
export const validateProfileTable: Validator = validateProfileTableCode;
