export const id = 9161;
export const ids = [9161];
export const modules = {

/***/ 9637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findEntities),
/* harmony export */   C: () => (/* binding */ createEntityCheck)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8460);
/* harmony import */ var _tokenize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9451);


const space = '[ \\t\\r\\n]+';
const quoted = `"[^"]*"|'[^']*'`;
const declarations = new RegExp('<!--[\\s\\S]*?-->|<\\?[\\s\\S]*?\\?>|' +
    `<!ENTITY${space}(?<name>${_names_js__WEBPACK_IMPORTED_MODULE_0__/* .anyName */ .k})${space}(?:(?<value>${quoted})|` +
    `(?:SYSTEM|PUBLIC${space}(?:${quoted}))${space}(?:${quoted})(?<data>${space}NDATA)?)`, 'g');
/** The general entities that a subset declares; the first declaration of a name holds. */
function findEntities(subset) {
    const entities = new Map();
    for (const { groups } of (subset ?? '').matchAll(declarations)) {
        const { name, value, data } = groups ?? {};
        if (name === undefined || entities.has(name))
            continue;
        const text = value?.slice(1, -1).replace(/&#(?:x([0-9A-Fa-f]+)|([0-9]+));/g, (whole, hex, decimal) => {
            const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
            return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        });
        entities.set(name, { text, isUnparsed: data !== undefined });
    }
    return entities;
}
/** How many characters all references of a document may stand for: .NET's limit. */
const mostCharacters = 10_000_000;
const deepest = 500;
/**
 * Checks that what references stand for could stand where they are, as Microsoft's parser does: declared, no
 * part of itself, well-formed, without `<` in a value, and not too much of it. The sizes are added up without the texts
 * ever being made, so that entities cannot explode.
 */
function createEntityCheck(entities, fail) {
    const sizes = new Map();
    let total = 0;
    function measure(name, place, offset, open) {
        const known = sizes.get(`${place} ${name}`);
        if (known !== undefined)
            return known;
        if (open.includes(name))
            fail(offset, `The entity "${name}" refers to itself`);
        if (open.length > deepest)
            fail(offset, `Entities refer to each other in more than ${deepest} levels`);
        const entity = entities.get(name) ?? fail(offset, `The entity "${name}" is not declared`);
        const text = textOf(name, entity, place, offset);
        let size = text.length;
        for (const inner of referencesIn(text))
            size += measure(inner, place, offset, [...open, name]);
        sizes.set(`${place} ${name}`, size);
        return size;
    }
    function textOf(name, { text, isUnparsed }, place, offset) {
        if (isUnparsed)
            fail(offset, `The entity "${name}" names data, and cannot be referred to`);
        if (place === 'text')
            checkContent(name, text ?? '', offset);
        else if (text === undefined)
            fail(offset, `The external entity "${name}" cannot stand in a value`);
        else if (text.includes('<'))
            fail(offset, `The entity "${name}" has "<" in it, and cannot stand in a value`);
        return text ?? '';
    }
    function checkContent(name, text, offset) {
        const failInside = (_, problem) => fail(offset, `In the entity "${name}": ${problem}`);
        Array.from((0,_tokenize_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenizeXml */ .H)(`<a>${text}</a>`, failInside));
    }
    return (name, place, offset) => {
        total += measure(name, place, offset, []);
        if (total > mostCharacters) {
            fail(offset, `The entities stand for more than ${mostCharacters.toLocaleString('en')} characters`);
        }
    };
}
const predefined = new Set(['lt', 'gt', 'amp', 'quot', 'apos']);
const reference = new RegExp(`&(?<name>${_names_js__WEBPACK_IMPORTED_MODULE_0__/* .anyName */ .k});`, 'g');
function referencesIn(text) {
    return Array.from(text.matchAll(reference), ({ groups }) => groups?.name ?? '').filter((name) => !predefined.has(name));
}


/***/ }),

/***/ 3582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ failIn)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2413);


/** Ends the reading of a file with the place, and the line itself. */
function failIn(text, file) {
    return (offset, problem) => {
        const position = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .positionOf */ .df)(text, offset);
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file}, line ${position.line}, column ${position.column}: ${problem}`, `Correct the file, which is read as XML:\n${(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .showPlace */ .R3)(text, position)}`, { place: { file, ...position } });
    };
}


/***/ }),

/***/ 8460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ plainName),
/* harmony export */   k: () => (/* binding */ anyName)
/* harmony export */ });
/** What a name begins with: the letters of XML 1.0 up to its fourth edition (appendix B), which Microsoft's parser follows. */
const letters = `
  41-5a 5f 61-7a c0-d6 d8-f6 f8-131 134-13e 141-148 14a-17e 180-1c3 1cd-1f0 1f4-1f5 1fa-217 250-2a8 2bb-2c1
  386 388-38a 38c 38e-3a1 3a3-3ce 3d0-3d6 3da 3dc 3de 3e0 3e2-3f3 401-40c 40e-44f 451-45c 45e-481 490-4c4
  4c7-4c8 4cb-4cc 4d0-4eb 4ee-4f5 4f8-4f9 531-556 559 561-586 5d0-5ea 5f0-5f2 621-63a 641-64a 671-6b7 6ba-6be
  6c0-6ce 6d0-6d3 6d5 6e5-6e6 905-939 93d 958-961 985-98c 98f-990 993-9a8 9aa-9b0 9b2 9b6-9b9 9dc-9dd 9df-9e1
  9f0-9f1 a05-a0a a0f-a10 a13-a28 a2a-a30 a32-a33 a35-a36 a38-a39 a59-a5c a5e a72-a74 a85-a8b a8d a8f-a91
  a93-aa8 aaa-ab0 ab2-ab3 ab5-ab9 abd ae0 b05-b0c b0f-b10 b13-b28 b2a-b30 b32-b33 b36-b39 b3d b5c-b5d b5f-b61
  b85-b8a b8e-b90 b92-b95 b99-b9a b9c b9e-b9f ba3-ba4 ba8-baa bae-bb5 bb7-bb9 c05-c0c c0e-c10 c12-c28 c2a-c33
  c35-c39 c60-c61 c85-c8c c8e-c90 c92-ca8 caa-cb3 cb5-cb9 cde ce0-ce1 d05-d0c d0e-d10 d12-d28 d2a-d39 d60-d61
  e01-e2e e30 e32-e33 e40-e45 e81-e82 e84 e87-e88 e8a e8d e94-e97 e99-e9f ea1-ea3 ea5 ea7 eaa-eab ead-eae eb0
  eb2-eb3 ebd ec0-ec4 f40-f47 f49-f69 10a0-10c5 10d0-10f6 1100 1102-1103 1105-1107 1109 110b-110c 110e-1112
  113c 113e 1140 114c 114e 1150 1154-1155 1159 115f-1161 1163 1165 1167 1169 116d-116e 1172-1173 1175 119e
  11a8 11ab 11ae-11af 11b7-11b8 11ba 11bc-11c2 11eb 11f0 11f9 1e00-1e9b 1ea0-1ef9 1f00-1f15 1f18-1f1d
  1f20-1f45 1f48-1f4d 1f50-1f57 1f59 1f5b 1f5d 1f5f-1f7d 1f80-1fb4 1fb6-1fbc 1fbe 1fc2-1fc4 1fc6-1fcc
  1fd0-1fd3 1fd6-1fdb 1fe0-1fec 1ff2-1ff4 1ff6-1ffc 2126 212a-212b 212e 2180-2182 3007 3021-3029 3041-3094
  30a1-30fa 3105-312c 4e00-9fa5 ac00-d7a3
`;
/** What else stands in a name: `.`, `-`, digits, combining characters and extenders of the same editions. */
const others = `
  2d-2e 30-39 b7 2d0-2d1 300-345 360-361 387 483-486 591-5a1 5a3-5b9 5bb-5bd 5bf 5c1-5c2 5c4 640 64b-652
  660-669 670 6d6-6e4 6e7-6e8 6ea-6ed 6f0-6f9 901-903 93c 93e-94d 951-954 962-963 966-96f 981-983 9bc 9be-9c4
  9c7-9c8 9cb-9cd 9d7 9e2-9e3 9e6-9ef a02 a3c a3e-a42 a47-a48 a4b-a4d a66-a71 a81-a83 abc abe-ac5 ac7-ac9
  acb-acd ae6-aef b01-b03 b3c b3e-b43 b47-b48 b4b-b4d b56-b57 b66-b6f b82-b83 bbe-bc2 bc6-bc8 bca-bcd bd7
  be7-bef c01-c03 c3e-c44 c46-c48 c4a-c4d c55-c56 c66-c6f c82-c83 cbe-cc4 cc6-cc8 cca-ccd cd5-cd6 ce6-cef
  d02-d03 d3e-d43 d46-d48 d4a-d4d d57 d66-d6f e31 e34-e3a e46-e4e e50-e59 eb1 eb4-eb9 ebb-ebc ec6 ec8-ecd
  ed0-ed9 f18-f19 f20-f29 f35 f37 f39 f3e-f3f f71-f84 f86-f8b f90-f95 f97 f99-fad fb1-fb7 fb9 20d0-20dc 20e1
  3005 302a-302f 3031-3035 3099-309a 309d-309e 30fc-30fe
`;
const nameStart = classOf(letters);
const nameRest = nameStart + classOf(others);
/** The source of a pattern for a name without colon. */
const plainName = `[${nameStart}][${nameRest}]*`;
/** The source of a pattern for any name, colons included. */
const anyName = `[:${nameStart}][:${nameRest}]*`;
/** Writes ranges of hexadecimal codes as a pattern has them between brackets. */
function classOf(ranges) {
    return ranges.replace(/[0-9a-f]+/g, (code) => `\\u${code.padStart(4, '0')}`).replace(/\s+/g, '');
}


/***/ }),

/***/ 9920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ expandReferences),
/* harmony export */   P: () => (/* binding */ decodeReferences)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8460);

const predefined = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const reference = new RegExp(`&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|(${_names_js__WEBPACK_IMPORTED_MODULE_0__/* .plainName */ .M}));`, 'y');
/**
 * Expands the character references and the five predefined entities of text or of a value. Other entities stay
 * references, and are checked by the caller. Character references are not checked for legality (`&#1;` is U+0001),
 * as in Microsoft's parser. `offset` is where the text begins, for the error.
 */
function decodeReferences(raw, offset, checkEntity, fail) {
    const pieces = [];
    let text = '';
    let isLiteral = true;
    let done = 0;
    for (let at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', done)) {
        text += raw.slice(done, at);
        reference.lastIndex = at;
        const match = reference.exec(raw) ?? fail(offset + at, '"&" should be written &amp;, or begin a reference');
        const character = characterOf(match, offset + at, fail);
        if (character !== undefined) {
            text += character;
            isLiteral = false;
        }
        else {
            const entity = match[3] ?? '';
            checkEntity(entity, offset + at);
            if (text !== '')
                pieces.push({ text, isLiteral });
            pieces.push({ entity });
            text = '';
            isLiteral = true;
        }
        done = reference.lastIndex;
    }
    text += raw.slice(done);
    if (text !== '')
        pieces.push({ text, isLiteral });
    return pieces;
}
/** Expands the references of a text that was checked before; those to declared entities stay as they are written. */
function expandReferences(raw) {
    if (!raw.includes('&'))
        return raw;
    const fail = (offset, problem) => {
        throw new Error(`A text that was read cannot be read again: ${problem} at ${offset}`);
    };
    return decodeReferences(raw, 0, () => { }, fail)
        .map((piece) => ('entity' in piece ? `&${piece.entity};` : piece.text))
        .join('');
}
function characterOf(match, offset, fail) {
    const [, hexadecimal, decimal, name = ''] = match;
    if (hexadecimal === undefined && decimal === undefined)
        return predefined[name];
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : fail(offset, `There is no character ${match[0]}`);
}


/***/ }),

/***/ 8193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ skipSpace),
/* harmony export */   r: () => (/* binding */ readStartTag)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8460);

const startName = new RegExp(`<(${_names_js__WEBPACK_IMPORTED_MODULE_0__/* .anyName */ .k})`, 'y');
/** Reads one start tag, whatever follows it. */
function readStartTag(text, start, fail) {
    startName.lastIndex = start;
    const name = startName.exec(text)?.[1] ?? fail(start + 1, 'A name should follow "<"');
    const attributes = [];
    let offset = start + 1 + name.length;
    for (let next = readAttribute(text, offset); next !== undefined; next = readAttribute(text, offset)) {
        attributes.push(next);
        offset = next.valueEnd + 1;
    }
    const close = skipSpace(text, offset);
    const isSelfClosed = text.charCodeAt(close) === 0x2f;
    const end = close + (isSelfClosed ? 2 : 1);
    if (text.charCodeAt(end - 1) !== 0x3e)
        failInTag(text, offset, fail);
    if (attributes.length > 1)
        checkDuplicates(attributes, fail);
    return { kind: 'start', name, attributes, isSelfClosed, start, end };
}
/** Reads ` name = "value"`; undefined where it is not one. Without patterns, because most of a file is attributes. */
function readAttribute(text, offset) {
    const start = skipSpace(text, offset);
    if (start === offset)
        return undefined;
    const nameEnd = skipName(text, start);
    if (nameEnd === start)
        return undefined;
    const equals = skipSpace(text, nameEnd);
    if (text.charCodeAt(equals) !== 0x3d)
        return undefined;
    const open = skipSpace(text, equals + 1);
    const quote = text.charCodeAt(open);
    if (quote !== 0x22 && quote !== 0x27)
        return undefined;
    let valueEnd = open + 1;
    for (let code = text.charCodeAt(valueEnd); code !== quote; code = text.charCodeAt(++valueEnd)) {
        if (code === 0x3c || Number.isNaN(code))
            return undefined;
    }
    return { name: text.slice(start, nameEnd), start, valueStart: open + 1, valueEnd };
}
/** The offset behind white space; \v and \f never come here. */
function skipSpace(text, offset) {
    let at = offset;
    for (let code = text.charCodeAt(at); code === 0x20 || (code >= 9 && code <= 13); code = text.charCodeAt(++at)) { }
    return at;
}
const wholeName = new RegExp(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .anyName */ .k, 'y');
/** The end of a name; letters of ASCII are passed quickly. */
function skipName(text, start) {
    let at = start;
    for (let code = text.charCodeAt(at) | 0x20; code >= 0x61 && code <= 0x7a; code = text.charCodeAt(++at) | 0x20) { }
    const next = text.charCodeAt(at);
    if (at > start && (next === 0x3d || next === 0x20))
        return at;
    wholeName.lastIndex = start;
    return wholeName.test(text) ? wholeName.lastIndex : start;
}
const looseAttribute = new RegExp(`[ \\t\\r\\n]*(${_names_js__WEBPACK_IMPORTED_MODULE_0__/* .anyName */ .k})?[ \\t\\r\\n]*(=?)[ \\t\\r\\n]*(["']?)`, 'y');
function failInTag(text, offset, fail) {
    looseAttribute.lastIndex = offset;
    const [, name = '', equals = '', quote = ''] = looseAttribute.exec(text) ?? [];
    const here = looseAttribute.lastIndex;
    if (here >= text.length)
        fail(text.length, 'The file ends inside a tag');
    if (name === '')
        fail(here, 'An attribute, ">" or "/>" should stand here');
    if (equals === '')
        fail(here, `"=" and a value should follow the attribute ${name}`);
    if (quote === '')
        fail(here, `The value of the attribute ${name} should stand between quotes`);
    const rest = text.indexOf(quote, here);
    const less = text.indexOf('<', here);
    if (less >= 0 && (rest < 0 || less < rest))
        fail(less, `"<" in the value of ${name} should be written &lt;`);
    if (rest < 0)
        fail(text.length, `The file ends inside the value of the attribute ${name}`);
    return fail(offset, 'White space should stand between attributes');
}
function checkDuplicates(attributes, fail) {
    const [first, second] = attributes;
    if (attributes.length === 2 && first?.name !== second?.name)
        return;
    const seen = new Set();
    for (const { name, start } of attributes) {
        if (seen.has(name))
            fail(start, `The attribute ${name} stands there twice`);
        seen.add(name);
    }
}


/***/ }),

/***/ 9451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ tokenizeXml)
});

// EXTERNAL MODULE: ./lib/config/xml/names.js
var names = __webpack_require__(8460);
;// CONCATENATED MODULE: ./lib/config/xml/markup.js

const endTag = new RegExp(`</(${names/* anyName */.k})[ \\t\\r\\n]*>`, 'y');
function readEndTag(text, start, fail) {
    endTag.lastIndex = start;
    const name = endTag.exec(text)?.[1] ?? fail(start + 2, 'A name and ">" should follow "</"');
    return { kind: 'end', name, start, end: endTag.lastIndex };
}
function readComment(text, start, fail) {
    const end = text.indexOf('--', start + 4);
    if (end < 0)
        fail(start, 'This comment is not closed');
    if (text[end + 2] !== '>')
        fail(end, 'A comment cannot contain "--"');
    return { kind: 'comment', data: { start: start + 4, end }, start, end: end + 3 };
}
function readData(text, start, fail) {
    const end = text.indexOf(']]>', start);
    if (end < 0)
        fail(start, 'This CDATA section is not closed');
    return { kind: 'cdata', data: { start: start + 9, end }, start, end: end + 3 };
}
const instructionName = new RegExp(`<\\?(${names/* plainName */.M})(?:[ \\t\\r\\n]+|(?=\\?>))`, 'y');
function readInstruction(text, start, fail) {
    instructionName.lastIndex = start;
    const target = instructionName.exec(text)?.[1] ?? fail(start + 2, 'A name should follow "<?"');
    const dataStart = instructionName.lastIndex;
    const end = text.indexOf('?>', dataStart);
    if (end < 0)
        fail(start, 'This processing instruction is not closed');
    if (target === 'xml' && start === 0)
        return readDeclaration(text, end + 2, fail);
    if (target.toLowerCase() === 'xml')
        fail(start, 'An XML declaration stands only at the start of a file');
    return { kind: 'instruction', target, data: { start: dataStart, end }, start, end: end + 2 };
}
const declaration = /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.0"|'1\.0')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?<encoding>"[^"'<&]*"|'[^"'<&]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?<standalone>"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>$/;
function readDeclaration(text, end, fail) {
    const parts = declaration.exec(text.slice(0, end));
    if (parts === null)
        return fail(0, 'The XML declaration is not valid, or its version is not 1.0');
    const { encoding, standalone } = parts.groups ?? {};
    return {
        kind: 'declaration',
        encoding: encoding?.slice(1, -1) || undefined,
        standalone: standalone?.slice(1, -1),
        start: 0,
        end,
    };
}

// EXTERNAL MODULE: ./lib/config/xml/start-tag.js
var start_tag = __webpack_require__(8193);
;// CONCATENATED MODULE: ./lib/config/xml/doctype.js



const head = new RegExp(`<!DOCTYPE[ \\t\\r\\n]+(?<name>${names/* anyName */.k})` +
    `(?:[ \\t\\r\\n]+(?:SYSTEM|PUBLIC[ \\t\\r\\n]+(?<publicId>"[^"]*"|'[^']*'))[ \\t\\r\\n]+(?<systemId>"[^"]*"|'[^']*'))?[ \\t\\r\\n]*(?<open>\\[?)`, 'y');
const space = '[ \\t\\r\\n]+';
const quoted = `(?:"[^"]*"|'[^']*')`;
const reference = `&(?:#[0-9]+|#x[0-9A-Fa-f]+|${names/* anyName */.k});`;
const entityValue = `(?:"[^"%&]*(?:${reference}[^"%&]*)*"|'[^'%&]*(?:${reference}[^'%&]*)*')`;
const outside = `(?:SYSTEM${space}${quoted}|PUBLIC${space}${quoted}${space}${quoted})`;
/** What an internal subset holds besides comments (XML 1.0, section 2.8); content models and attribute types are not looked into. */
const piece = new RegExp([
    `%${names/* anyName */.k};`,
    `<\\?(?!xml[ \\t\\r\\n?])${names/* plainName */.M}(?:${space}[\\s\\S]*?)?\\?>`,
    `<!ELEMENT${space}${names/* anyName */.k}${space}(?:EMPTY|ANY|\\([^<>"']*[)?*+])(?:${space})?>`,
    `<!ATTLIST${space}${names/* anyName */.k}[^<>"']*(?:${quoted}[^<>"']*)*>`,
    `<!ENTITY${space}(?:%${space})?${names/* anyName */.k}${space}(?:${entityValue}|${outside}(?:${space}NDATA${space}${names/* anyName */.k})?)(?:${space})?>`,
    `<!NOTATION${space}${names/* anyName */.k}${space}(?:${outside}|PUBLIC${space}${quoted})(?:${space})?>`,
].join('|'), 'y');
/** Reads the declaration at an offset. */
function readDoctype(text, start, fail) {
    head.lastIndex = start;
    const parts = head.exec(text)?.groups ?? fail(start, 'This DOCTYPE is not valid');
    const { name = '', publicId, systemId, open } = parts;
    const subsetStart = head.lastIndex;
    const subsetEnd = open === '[' ? findSubsetEnd(text, subsetStart, fail) : undefined;
    const close = /[ \t\r\n]*>/y;
    close.lastIndex = subsetEnd === undefined ? subsetStart : subsetEnd + 1;
    if (!close.test(text))
        fail(start, 'This DOCTYPE is not closed');
    return {
        name,
        publicId: publicId?.slice(1, -1),
        systemId: systemId?.slice(1, -1),
        subset: subsetEnd === undefined ? undefined : text.slice(subsetStart, subsetEnd),
        start,
        end: close.lastIndex,
    };
}
function findSubsetEnd(text, start, fail) {
    let at = (0,start_tag/* skipSpace */.A)(text, start);
    while (text[at] !== ']')
        at = (0,start_tag/* skipSpace */.A)(text, text.startsWith('<!--', at) ? readComment(text, at, fail).end : endOfPiece(text, at, fail));
    return at;
}
function endOfPiece(text, at, fail) {
    piece.lastIndex = at;
    try {
        if (piece.test(text))
            return piece.lastIndex;
    }
    catch (thrown) {
        if (!(thrown instanceof RangeError))
            throw thrown;
        return fail(at, 'This markup of the DOCTYPE is too long to be read');
    }
    return fail(at, 'This is no markup that a DOCTYPE may hold, or the DOCTYPE is not closed');
}

;// CONCATENATED MODULE: ./lib/config/xml/tokenize.js



/**
 * Splits a document into its pieces, in order, and checks that it is well-formed; every position and every
 * character stays as it is: line ends, white space, references. What the caller has to check, because not
 * everyone needs it: references (`decodeReferences`), and namespaces. Nothing outside the text is read.
 * A self-closed element has no end token.
 */
function* tokenizeXml(text, fail) {
    checkCharacters(text, fail);
    const state = { open: [], hasRoot: false, hasDoctype: false };
    for (let offset = 0; offset < text.length;) {
        const token = readToken(text, offset, fail);
        checkNesting(token, text, state, fail);
        yield token;
        offset = token.end;
    }
    const unclosed = state.open.pop();
    if (unclosed !== undefined)
        fail(text.length, `The file ends before <${unclosed}> is closed`);
    if (!state.hasRoot)
        fail(text.length, 'There is no root element');
}
function checkNesting(token, text, state, fail) {
    const isOutside = state.open.length === 0;
    switch (token.kind) {
        case 'text':
        case 'cdata':
            if (isOutside)
                checkOutside(text, token, fail);
            break;
        case 'start':
            if (isOutside && state.hasRoot)
                fail(token.start, 'There are several root elements');
            state.hasRoot = true;
            if (!token.isSelfClosed)
                state.open.push(token.name);
            break;
        case 'end':
            checkEnd(token, state.open.pop(), fail);
            break;
        case 'doctype':
            if (state.hasDoctype)
                fail(token.start, 'There are several DOCTYPEs');
            if (state.hasRoot)
                fail(token.start, 'The DOCTYPE stands behind the start of the root element');
            state.hasDoctype = true;
    }
}
function checkCharacters(text, fail) {
    const offset = text.search(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/);
    if (offset < 0)
        return;
    const code = text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0');
    fail(offset, `The character U+${code} is not allowed in XML`);
}
function checkOutside(text, token, fail) {
    const extra = text.slice(token.start, token.end).search(/[^ \t\r\n]/);
    if (extra >= 0)
        fail(token.start + extra, 'There is text outside the root element');
}
function checkEnd({ name, start }, expected, fail) {
    if (expected === undefined)
        fail(start + 2, `</${name}> closes nothing`);
    if (expected !== name)
        fail(start + 2, `</${name}> does not match <${expected}>`);
}
function readToken(text, start, fail) {
    if (text.charCodeAt(start) !== 0x3c)
        return readText(text, start, fail);
    const next = text[start + 1];
    if (next === '/')
        return readEndTag(text, start, fail);
    if (next === '?')
        return readInstruction(text, start, fail);
    if (next !== '!')
        return (0,start_tag/* readStartTag */.r)(text, start, fail);
    if (text.startsWith('<!--', start))
        return readComment(text, start, fail);
    if (text.startsWith('<![CDATA[', start))
        return readData(text, start, fail);
    if (text.startsWith('<!DOCTYPE', start))
        return { kind: 'doctype', ...readDoctype(text, start, fail) };
    return fail(start, 'This is neither a comment nor CDATA nor a DOCTYPE');
}
function readText(text, start, fail) {
    const next = text.indexOf('<', start);
    const end = next < 0 ? text.length : next;
    const close = text.indexOf('>', start);
    if (close > 0 && close < end && text.slice(start, end).includes(']]>')) {
        fail(text.indexOf(']]>', start), '"]]>" is not allowed in text');
    }
    return { kind: 'text', start, end };
}


/***/ })

};
