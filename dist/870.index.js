export const id = 870;
export const ids = [870];
export const modules = {

/***/ 9057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ createEncoder)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

const ascii = /^(?:us-ascii|ascii|ansi_x3\.4-19(?:68|86)|iso646-us)$/i;
const latin1 = /^(?:iso[-_]?8859[-_]?1|latin1|l1)$/i;
/** The Web's decoders read these as the Windows ones, which have letters in the place of controls. */
const isoWithControls = /^(?:iso[-_]?8859[-_]?(?:9|11)|latin5|l5)$/i;
/** Finds an encoding by the name in an XML declaration; undefined for Unicode's own encodings and unknown names. */
function createEncoder(name) {
    if (ascii.test(name))
        return tableEncoder(name, firstCharacters(0x80));
    if (latin1.test(name))
        return tableEncoder(name, firstCharacters(0x100));
    const decoder = decoderOf(name);
    if (decoder === undefined || /^(?:utf-|replacement|x-user-defined|iso-2022)/.test(decoder.encoding))
        return undefined;
    const decode = (bytes) => decodeOrNothing(decoder, bytes);
    if (!isoWithControls.test(name))
        return encoderOf(name, () => findCodes(decode, decoder.encoding), decode);
    const upper = Array.from({ length: 0x60 }, (_, at) => decode(Uint8Array.of(0xa0 + at)));
    return tableEncoder(name, [...firstCharacters(0xa0), ...upper]);
}
function decoderOf(name) {
    try {
        return new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder(name, { fatal: true });
    }
    catch {
        return undefined;
    }
}
function decodeOrNothing(decoder, bytes) {
    try {
        return decoder.decode(bytes);
    }
    catch {
        return undefined;
    }
}
function firstCharacters(count) {
    return Array.from({ length: count }, (_, code) => String.fromCharCode(code));
}
/** An encoding of one byte a character, by what each byte stands for. */
function tableEncoder(name, characters) {
    const codes = () => new Map(characters.flatMap((character, code) => (character === undefined ? [] : [[character, code]])));
    return encoderOf(name, codes, (bytes) => {
        const text = Array.from(bytes, (byte) => characters[byte]);
        return text.includes(undefined) ? undefined : text.join('');
    });
}
/** No encoder comes with Node, so its decoder is asked for every code of one byte, and of two where bytes are left. */
function findCodes(decode, encoding) {
    const codes = new Map();
    const leads = [];
    const learn = (bytes, code) => {
        const text = decode(Uint8Array.from(bytes));
        if (text !== undefined && [...text].length === 1 && !codes.has(text))
            codes.set(text, code);
        return text !== undefined;
    };
    for (let code = 0; code < 0x100; code++)
        if (!learn([code], code))
            leads.push(code);
    for (const lead of /^windows|^iso|^koi|^mac|^ibm|^x-mac/.test(encoding) ? [] : leads) {
        for (let trail = 0x30; trail < 0xff; trail++)
            learn([lead, trail], lead * 0x100 + trail);
    }
    return codes;
}
function encoderOf(name, makeCodes, decode) {
    let known;
    const codes = () => {
        known ??= makeCodes();
        return known;
    };
    function encode(text, replace) {
        const bytes = [];
        for (const character of text) {
            const code = codes().get(character);
            if (code === undefined)
                bytes.push(...Buffer.from(replace(character), 'latin1'));
            else if (code < 0x100)
                bytes.push(code);
            else
                bytes.push(code >> 8, code & 0xff);
        }
        return Uint8Array.from(bytes);
    }
    return {
        name,
        encode,
        holds: (character) => codes().has(character),
        decode(bytes) {
            const text = decode(bytes);
            if (text === undefined)
                return undefined;
            return Buffer.compare(encode(text, () => ''), bytes) === 0
                ? text
                : undefined;
        },
    };
}


/***/ }),

/***/ 2914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ declaredEncoding),
/* harmony export */   j: () => (/* binding */ decodeDeclared)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _code_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9057);


/** The encoding that a file's XML declaration names; the declaration is ASCII in all that are read by it. */
function declaredEncoding(bytes) {
    const head = Buffer.from(bytes.subarray(0, 1000)).toString('latin1');
    return /^<\?xml\s[^>]*?encoding\s*=\s*["'](?<name>[^"']+)["']/.exec(head)?.groups?.name;
}
/** Reads a file that is not UTF-8 in the encoding that its XML declaration names. Throws where that does not fit. */
function decodeDeclared(bytes, file) {
    const name = declaredEncoding(bytes);
    if (name === undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${file} is not valid UTF-8, and no XML declaration names another encoding`, 'Save the file as UTF-8, or name its encoding, as in <?xml version="1.0" encoding="windows-1252"?>');
    }
    const encoder = (0,_code_page_js__WEBPACK_IMPORTED_MODULE_1__/* .createEncoder */ .x)(name);
    const text = encoder?.decode(bytes);
    if (encoder !== undefined && text !== undefined)
        return { text, encoder };
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${file} is not valid UTF-8, and not valid in the encoding "${name}" that its XML declaration names`, 'Save the file as UTF-8, or name the encoding that it really has');
}


/***/ }),

/***/ 2413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R3: () => (/* binding */ showPlace),
/* harmony export */   YH: () => (/* binding */ positionsIn),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   yN: () => (/* binding */ placesIn)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8526);

const widest = 100;
/** Shows the line of a position and `^ here` under its column, to end a sentence; a long line is cut around it. */
function showPlace(text, position) {
    return placesIn(text)(position);
}
/** Makes `showPlace` quick for many positions in one text. */
function placesIn(text) {
    const starts = lineStarts(text);
    return ({ line, column }) => {
        const from = starts[line - 1] ?? text.length;
        return showColumn(text.slice(from, starts[line]).replace(/[\r\n]+$/, ''), column);
    };
}
function showColumn(line, column) {
    // Where a secret stands in the line, no column is told: it would tell the length.
    if ((0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .conceal */ .Eq)(line) !== line)
        return `  ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(line, widest)}`;
    const start = column > widest ? column - 1 - widest / 2 : 0;
    const shown = line.slice(start, start + widest).replace(/[^\t\P{Cc}]/gu, '\u{fffd}');
    const [left, right] = [start > 0 ? '…' : '', start + widest < line.length ? '…' : ''];
    const indent = (left + shown.slice(0, Math.max(0, column - 1 - start))).replace(/[^\t]/g, ' ');
    return `  ${left}${shown}${right}\n  ${indent}^ here`;
}
/** The position of an offset in a text. CRLF, LF and a lone CR each end a line. */
function positionOf(text, offset) {
    return positionsIn(text)(offset);
}
/** Makes `positionOf` quick for many offsets of one text. */
function positionsIn(text) {
    const starts = lineStarts(text);
    return (offset) => {
        let [low, high] = [0, starts.length];
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
}
function lineStarts(text) {
    return [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ 0: end, index }) => index + end.length)];
}


/***/ }),

/***/ 3979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText),
/* harmony export */   x: () => (/* binding */ readLeniently)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);
/* harmony import */ var _code_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9057);
/* harmony import */ var _declared_encoding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2914);




const utf8 = {
    name: 'UTF-8',
    mark: Buffer.from([0xef, 0xbb, 0xbf]),
    decode: (bytes) => bytes.toString('utf8'),
    encode: (text) => Buffer.from(text),
};
const utf16 = {
    name: 'UTF-16LE',
    mark: Buffer.from([0xff, 0xfe]),
    decode: (bytes) => bytes.toString('utf16le').toWellFormed(),
    encode: (text) => Buffer.from(text, 'utf16le'),
};
const utf16Swapped = {
    name: 'UTF-16BE',
    mark: Buffer.from([0xfe, 0xff]),
    decode: (bytes) => utf16.decode(Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16()),
    encode: (text) => utf16.encode(text).swap16(),
};
/**
 * Decodes a file so that its bytes can be had back: by its byte order mark; otherwise as UTF-8, if it is
 * valid and not only ASCII; otherwise in the encoding that its XML declaration names. Throws where none of them fits.
 */
function decodeText(bytes, file) {
    if (/^(?:fffe0000|0000feff)/.test(bytes.toString('hex', 0, 4)))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('UTF-32 files cannot be changed in place', 'Save the file as UTF-8');
    const marked = [utf8, utf16, utf16Swapped].find(({ mark }) => bytes.subarray(0, mark.length).equals(mark));
    if (marked !== undefined)
        return unicodeFile(bytes, marked, file);
    const encoder = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes) ? declaredEncoder(bytes) : undefined;
    if (encoder !== undefined)
        return codePageFile(bytes.toString('latin1'), encoder);
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return unicodeFile(bytes, { ...utf8, mark: Buffer.alloc(0) }, file);
    const declared = (0,_declared_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeDeclared */ .j)(bytes, file);
    return codePageFile(declared.text, declared.encoder);
}
/** Decodes a file to be shown only: what fits no encoding becomes U+FFFD, and a byte order mark stays out. */
function readLeniently(bytes) {
    try {
        return decodeText(bytes, '').text;
    }
    catch {
        return new TextDecoder().decode(bytes);
    }
}
/** What is only ASCII so far is for its readers in the encoding that it declares, also once a value is set. */
function declaredEncoder(bytes) {
    const name = (0,_declared_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .declaredEncoding */ .Q)(bytes);
    const encoder = name === undefined ? undefined : (0,_code_page_js__WEBPACK_IMPORTED_MODULE_2__/* .createEncoder */ .x)(name);
    return encoder?.decode(bytes) === bytes.toString('latin1') ? encoder : undefined;
}
function unicodeFile(bytes, { name, mark, decode, encode }, file) {
    const body = bytes.subarray(mark.length);
    const text = decode(body);
    if (!encode(text).equals(body))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${file} is not valid ${name}`, 'Save it in one encoding throughout, best as UTF-8');
    return { text, canHold: () => true, encode: (changed) => Buffer.concat([mark, encode(changed)]) };
}
function codePageFile(text, { holds, encode }) {
    return { text, canHold: holds, encode: (changed) => Buffer.from(encode(changed, () => '?')) };
}


/***/ }),

/***/ 8430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ transformError),
/* harmony export */   W: () => (/* binding */ findingsOf)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2413);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3979);



/** Names the file and the place of every warning and error, in the order of the log. */
function findingsOf(log, source, transform) {
    const [inSource, inTransform] = [placesOf(source), placesOf(transform)];
    return log.flatMap(({ level, message, why, file, line, column }) => {
        if (level !== 'error' && level !== 'warning')
            return [];
        const [about, showAbout] = file === 'source' ? [source, inSource] : [transform, inTransform];
        const position = line && column ? { line, column } : undefined;
        const place = position === undefined ? about.path : `${about.path}, line ${line}, column ${column}`;
        const excerpt = position && showAbout(position);
        const said = message.replace(/\.$/, '') + (why === undefined ? '' : `: ${why}`);
        return { level, message: `${place}: ${said}`, excerpt, path: about.path, position };
    });
}
/** Reads the file when first asked: there may be as many positions in it as it has lines. */
function placesOf({ bytes }) {
    let show;
    return (position) => {
        show ??= (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placesIn */ .yN)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readLeniently */ .x)(bytes));
        return show(position);
    };
}
/** The error that ends a step where a transform failed; `others` is how many more the log has. */
function transformError({ message, excerpt, path, position }, others) {
    const more = others === 0 ? '' : ` (the log has ${others} more ${others === 1 ? 'error' : 'errors'})`;
    const remedy = `Correct the transform; nothing was written${more}`;
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(message, excerpt === undefined ? remedy : `${remedy}:\n${excerpt}`, {
        place: { file: path, ...position },
    });
}


/***/ }),

/***/ 4399:
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
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${file}, line ${position.line}, column ${position.column}: ${problem}`, `Correct the file, which is read as XML:\n${(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .showPlace */ .R3)(text, position)}`, { place: { file, ...position } });
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


/***/ }),

/***/ 8870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyConfigInContainer: () => (/* binding */ applyConfigInContainer),
  E: () => (/* binding */ prepareConfig),
  rewriteInContainer: () => (/* binding */ rewriteInContainer),
  A: () => (/* binding */ writeConfig)
});

// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(7291);
;// CONCATENATED MODULE: ./lib/config/diff.js

/** Beyond so many changed lines, a diff is slow to make and nobody reads it. */
const mostChangedLines = 2000;
/** Values shorter than this are hidden only where a variable has set them: elsewhere they mean something else. */
const shortestHidden = 4;
/**
 * Makes a unified diff with three lines of context, in which every value that came from an input is
 * `***`; empty where nothing changed.
 */
function showChange({ path, before, after }, values) {
    if (before === after)
        return '';
    const name = path.replace(/[\t\r\n]/g, '\ufffd').replace(/^\//, '');
    const hide = concealer(values);
    const patch = (0,create/* createTwoFilesPatch */.ss)(`a/${name}`, `b/${name}`, hide(before), hide(after), undefined, undefined, {
        context: 3,
        maxEditLength: mostChangedLines,
        headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
    });
    return patch ?? `--- a/${name}\n+++ b/${name}\n(more than ${mostChangedLines} lines differ)\n`;
}
function concealer(values) {
    const forms = [...values].filter(isTelling).flatMap(writtenForms);
    const pattern = [...new Set(forms)]
        .toSorted((a, b) => b.length - a.length)
        .map(escapePattern)
        .join('|');
    return (text) => (pattern === '' ? text : text.replace(new RegExp(pattern, 'g'), '***'));
}
function escapePattern(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
function isTelling(value) {
    return value.trim().length >= shortestHidden && !/^(?:true|false|null)$/i.test(value.trim());
}
/** A value as it stands in a file: as it is, in XML, in JSON. */
function writtenForms(value) {
    const xml = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return [
        value,
        xml,
        xml.replaceAll('"', '&quot;'),
        xml.replaceAll("'", '&apos;'),
        JSON.stringify(value).slice(1, -1),
    ];
}

;// CONCATENATED MODULE: ./lib/config/edits.js
/** Applies edits in any order; everything outside them stays as it is. */
function applyEdits(source, edits) {
    const parts = [];
    let done = 0;
    for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
        if (start < done)
            throw new Error(`Edits overlap at ${start}`);
        parts.push(source.slice(done, start), text);
        done = end;
    }
    return parts.join('') + source.slice(done);
}

// EXTERNAL MODULE: ./lib/config/file-name.js
var file_name = __webpack_require__(4368);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
// EXTERNAL MODULE: ./lib/config/place.js
var place = __webpack_require__(2413);
;// CONCATENATED MODULE: ./lib/config/json.js



/**
 * Finds the values that variables set in a JSON document, which may hold comments and trailing commas.
 * A variable's name is the path to an existing value, its parts joined by `:` and array items by their
 * index, as .NET's configuration joins them: without regard to case, and a key may itself hold a `:`.
 * A value keeps its type where the text allows it: `8080` stays a number, `eight` becomes a string.
 * `file` is for messages.
 */
function findJsonTargets(text, variables, file) {
    const targets = [];
    const open = [{ node: parseDocument(text, file), path: '' }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const variable = next.path === '' ? undefined : variables.get(next.path);
        const target = variable && targetOf(next.node, variable, text);
        if (target !== undefined)
            targets.push(target);
        if (target?.text !== undefined)
            continue;
        for (const member of membersOf(next.node, next.path))
            open.push(member);
    }
    return targets.toSorted((a, b) => a.start - b.start);
}
/** The parser calls itself for each level, so that only a sane number of them fits its stack. */
const deepest = 1000;
function parseDocument(text, file) {
    checkDepth(text, file);
    const errors = [];
    const root = (0,main.parseTree)(text, errors, { allowTrailingComma: true });
    const [first] = errors;
    if (root !== undefined && first === undefined)
        return root;
    const reason = first === undefined ? 'it is empty' : wordsOf((0,main.printParseErrorCode)(first.error));
    throw malformed(text, file, first?.offset ?? 0, reason);
}
function checkDepth(text, file) {
    const scanner = (0,main.createScanner)(text, true);
    let depth = 0;
    let start = 0;
    for (let token = scanner.scan(); token !== endOfFile; token = scanner.scan()) {
        start = scanner.getTokenOffset();
        if ('{['.includes(text.charAt(start)))
            depth++;
        else if ('}]'.includes(text.charAt(start)))
            depth--;
        if (depth > deepest)
            throw malformed(text, file, start, `it is nested deeper than ${deepest} levels`);
    }
}
/** `SyntaxKind.EOF`; the package declares its enums as constants, which do not exist when it runs. */
const endOfFile = 17;
function malformed(text, file, offset, reason) {
    const position = (0,place/* positionOf */.df)(text, offset);
    return new error/* UserError */.y(`${file}, line ${position.line}, column ${position.column}: this is not JSON: ${reason}`, `Correct the file:\n${(0,place/* showPlace */.R3)(text, position)}`, { place: { file, ...position } });
}
/** `CommaExpected` becomes `comma expected`. */
function wordsOf(code) {
    return code.replace(/(?<=.)[A-Z]/g, ' $&').toLowerCase();
}
function membersOf(node, path) {
    const prefix = path === '' ? '' : `${path}:`;
    return (node.children ?? []).flatMap((child, index) => {
        if (node.type === 'array')
            return { node: child, path: `${prefix}${index}` };
        const [key, value] = child.children ?? [];
        return value === undefined ? [] : { node: value, path: `${prefix}${String(key?.value).toLowerCase()}` };
    });
}
function targetOf(node, { name, value }, text) {
    const end = node.offset + node.length;
    const written = writeValue(node, value);
    const place = { variable: name, start: node.offset, end, text: written };
    if (written === undefined) {
        return { ...place, problem: `the value there is an ${node.type}, and the variable is not one in JSON` };
    }
    if (!isHeld(node, written, text))
        return place;
    return node.type === 'string'
        ? { ...place, start: node.offset + 1, end: end - 1, text: undefined }
        : { ...place, text: undefined };
}
function isHeld(node, written, text) {
    if (node.type === 'string')
        return JSON.stringify(node.value) === written;
    return text.slice(node.offset, node.offset + node.length) === written;
}
/** Writes a value in the type of the node it replaces; undefined where an object or array meets anything else. */
function writeValue(node, value) {
    const word = value.trim();
    switch (node.type) {
        case 'number':
            return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(word) ? word : JSON.stringify(value);
        case 'boolean':
            return /^(?:true|false)$/i.test(word) ? word.toLowerCase() : JSON.stringify(value);
        case 'null':
            return word === 'null' ? word : JSON.stringify(value);
        case 'object':
        case 'array':
            return kindOf(word) === node.type ? word : undefined;
        default:
            return JSON.stringify(value);
    }
}
function kindOf(text) {
    const errors = [];
    const root = /^[[{]/.test(text) ? (0,main.parseTree)(text, errors) : undefined;
    return root !== undefined && errors.length === 0 && (0,main.getNodeValue)(root) !== undefined ? root.type : undefined;
}

;// CONCATENATED MODULE: ./lib/config/target.js
/** Makes variables findable without regard to case. */
function indexVariables(variables) {
    return new Map([...variables].map(([name, value]) => [name.toLowerCase(), { name, value }]));
}
/** The edits that set every value that does not stand there yet. */
function editsOf(targets) {
    return targets.flatMap(({ start, end, text }) => (text === undefined ? [] : { start, end, text }));
}
/** The edits that hide every value that a variable has given. */
function concealments(targets) {
    return targets
        .filter(({ start, end, text, problem }) => text === undefined && problem === undefined && end > start)
        .map(({ start, end }) => ({ start, end, text: '***' }));
}

// EXTERNAL MODULE: ./lib/config/text.js
var config_text = __webpack_require__(3979);
// EXTERNAL MODULE: ./lib/config/transform.js
var config_transform = __webpack_require__(8430);
// EXTERNAL MODULE: ./lib/config/xml/fail.js
var fail = __webpack_require__(3582);
// EXTERNAL MODULE: ./lib/config/xml/entities.js
var entities = __webpack_require__(4399);
// EXTERNAL MODULE: ./lib/config/xml/references.js
var references = __webpack_require__(9920);
// EXTERNAL MODULE: ./lib/config/xml/tokenize.js + 2 modules
var tokenize = __webpack_require__(9451);
;// CONCATENATED MODULE: ./lib/config/xml/read.js



/** Splits a document into its pieces as `tokenizeXml` does, and checks every reference in it too. */
function* readXml(text, fail) {
    let checkEntity = (0,entities/* createEntityCheck */.C)(new Map(), fail);
    const check = (place, { start, end }) => {
        const raw = text.slice(start, end);
        if (raw.includes('&'))
            (0,references/* decodeReferences */.P)(raw, start, (name, at) => checkEntity(name, place, at), fail);
    };
    for (const token of (0,tokenize/* tokenizeXml */.H)(text, fail)) {
        if (token.kind === 'doctype')
            checkEntity = (0,entities/* createEntityCheck */.C)((0,entities/* findEntities */.B)(token.subset), fail);
        if (token.kind === 'text')
            check('text', token);
        if (token.kind === 'start')
            for (const { valueStart: start, valueEnd: end } of token.attributes)
                check('value', { start, end });
        yield token;
    }
}

;// CONCATENATED MODULE: ./lib/config/xml-text.js
/** Characters that no XML 1.0 document may hold, not even as references; half surrogate pairs among them. */
const badCharacter = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/u;
/** Writes an attribute's value for between two such quotes; line ends and tabs as references, which keep them. */
function escapeAttribute(value, quote, canHold) {
    const special = quote === '"' ? /[&<>"\t\r\n]/g : /[&<>'\t\r\n]/g;
    return withReferences(value.replace(special, reference), canHold);
}
/** Writes text for between two tags; a carriage return as a reference, because a reader would drop it. */
function escapeText(value, canHold) {
    return withReferences(value.replace(/[&<>\r]/g, reference), canHold);
}
const names = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&apos;'],
]);
function reference(character) {
    return names.get(character) ?? `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
}
function withReferences(text, canHold) {
    return text.replace(/[^\0-\x7f]/gu, (character) => (canHold(character) ? character : reference(character)));
}

;// CONCATENATED MODULE: ./lib/config/xml-targets.js


/** The value of an attribute by its name as written, references expanded; `undefined` where there is none. */
function readAttribute(tag, name, { text }) {
    const attribute = findAttribute(tag, name);
    return attribute && (0,references/* expandReferences */.J)(text.slice(attribute.valueStart, attribute.valueEnd));
}
/** Sets an attribute; one that is missing is put behind the others. */
function attributeTarget(tag, name, { name: variable, value }, { text, canHold }) {
    const attribute = findAttribute(tag, name);
    if (attribute === undefined) {
        const end = endOfAttributes(tag);
        return { variable, start: end, end, text: ` ${name}="${escapeAttribute(value, '"', canHold)}"` };
    }
    const { valueStart: start, valueEnd: end } = attribute;
    const isHeld = (0,references/* expandReferences */.J)(text.slice(start, end)) === value;
    const quote = text[end] === "'" ? "'" : '"';
    return { variable, start, end, text: isHeld ? undefined : escapeAttribute(value, quote, canHold) };
}
/** Sets all that stands between two tags. */
function contentTarget(tag, { name: variable, value }, { start: end }, { text, canHold }) {
    const isHeld = plainText(text.slice(tag.end, end)) === value;
    return { variable, start: tag.end, end, text: isHeld ? undefined : escapeText(value, canHold) };
}
/** The text of a content that holds nothing else; `undefined` where it holds elements or comments. */
function plainText(raw) {
    if (!raw.includes('<'))
        return (0,references/* expandReferences */.J)(raw);
    return /^<!\[CDATA\[(?<text>(?:(?!\]\]>)[\s\S])*)\]\]>$/.exec(raw)?.groups?.text;
}
/** Opens the tag of an empty `value`, which stays as it is where it should be empty. */
function emptyTarget(tag, { name: variable, value }, { canHold }) {
    const target = openedTarget(tag, variable, escapeText(value, canHold));
    return value === '' ? { ...target, end: target.start, text: undefined } : target;
}
/** Puts a `value` with the prefix of its `setting` before the end tag, or into an empty element's tag. */
function newValueTarget(tag, { name: variable, value }, end, { canHold }) {
    const name = tag.name.replace(/[^:]*$/, 'value');
    const content = `<${name}>${escapeText(value, canHold)}</${name}>`;
    if (end !== undefined)
        return { variable, start: end.start, end: end.start, text: content };
    return openedTarget(tag, variable, content);
}
/** Turns `<x />` into `<x>…</x>`. */
function openedTarget(tag, variable, content) {
    return { variable, start: endOfAttributes(tag), end: tag.end, text: `>${content}</${tag.name}>` };
}
function endOfAttributes({ attributes, start, name }) {
    return (attributes.at(-1)?.valueEnd ?? start + name.length) + 1;
}
function findAttribute({ attributes }, name) {
    return attributes.find((attribute) => attribute.name === name);
}

;// CONCATENATED MODULE: ./lib/config/xml-variables.js





const sections = new Map([
    ['appSettings', { key: 'key', value: 'value' }],
    ['connectionStrings', { key: 'name', value: 'connectionString' }],
]);
/**
 * Finds the values that variables set in a configuration file of .NET: `appSettings/add[@key]/@value`,
 * `connectionStrings/add[@name]/@connectionString` and `applicationSettings//setting[@name]/value`, names
 * without regard to case, elements in any namespace, every one of several. What is missing of an attribute
 * or a `value` is put there. `file` is for messages.
 */
function findXmlTargets(text, canHold, variables, file) {
    const state = { source: { text, canHold }, variables, frames: [] };
    const targets = [];
    for (const token of readXml(text, (0,fail/* failIn */.q)(text, file))) {
        const target = token.kind === 'start' ? enter(token, state) : token.kind === 'end' ? leave(token, state) : undefined;
        if (target !== undefined)
            targets.push(target);
    }
    for (const { variable } of targets)
        checkVariable(variables.get(variable.toLowerCase()));
    return targets.toSorted((a, b) => a.start - b.start);
}
function checkVariable(variable) {
    if (variable === undefined || !badCharacter.test(variable.value))
        return;
    throw new error/* UserError */.y(`The value of "${variable.name}" in config-variables holds a character that XML cannot hold`, 'Take control characters out of it');
}
function enter(tag, state) {
    const { source, frames } = state;
    const parent = frames.at(-1);
    const frame = frameOf(tag, parent, state);
    if (!tag.isSelfClosed)
        frames.push(frame);
    if (parent?.isContent === true)
        return undefined;
    if (parent?.section !== undefined && localName(tag) === 'add') {
        const variable = variableOf(tag, parent.section.key, state);
        return variable && attributeTarget(tag, parent.section.value, variable, source);
    }
    if (!tag.isSelfClosed)
        return undefined;
    if (frame.content !== undefined)
        return emptyTarget(tag, frame.content, source);
    return frame.setting && newValueTarget(tag, frame.setting, undefined, source);
}
function leave(end, { source, frames }) {
    const frame = frames.pop();
    if (frame?.content !== undefined)
        return contentTarget(frame.tag, frame.content, end, source);
    return frame?.setting && newValueTarget(frame.tag, frame.setting, end, source);
}
function frameOf(tag, parent, state) {
    const name = localName(tag);
    const frame = {
        tag,
        section: sections.get(name),
        isApplication: parent?.isApplication === true || name === 'applicationSettings',
        isContent: parent?.isContent === true,
        setting: undefined,
        content: undefined,
    };
    if (parent === undefined || frame.isContent)
        return frame;
    if (name === 'setting' && parent.isApplication)
        frame.setting = variableOf(tag, 'name', state);
    if (name === 'value' && parent.setting !== undefined) {
        frame.content = parent.setting;
        frame.isContent = true;
        parent.setting = undefined;
    }
    return frame;
}
function variableOf(tag, key, { source, variables }) {
    const name = readAttribute(tag, key, source);
    return name === undefined ? undefined : variables.get(name.toLowerCase());
}
function localName({ name }) {
    return name.slice(name.indexOf(':') + 1);
}

;// CONCATENATED MODULE: ./lib/config/rewrite.js










/**
 * Rewrites a file: its transforms in their order, then the variables. After the first transform that logs
 * an error nothing more happens, and the result is the file as it was.
 */
function* rewriteInSteps(file, transforms, variables, applyTransform) {
    for (const each of [file, ...transforms])
        checkSize(each);
    const unchanged = {
        path: file.path,
        before: file.bytes,
        after: file.bytes,
        findings: [],
        uses: [],
        refused: [],
        diff: '',
    };
    const { bytes, findings } = yield* transformAll(file, transforms, applyTransform);
    if (bytes === undefined)
        return { ...unchanged, findings };
    const { after, targets, text } = setVariables(file.path, bytes, variables);
    const positionOf = (0,place/* positionsIn */.YH)(text);
    const placed = targets.map((target) => ({ ...target, position: positionOf(target.start) }));
    const refusals = placed.filter(({ problem }) => problem !== undefined);
    return {
        ...unchanged,
        after,
        findings: [...findings, ...refusals.map((target) => refusalOf(file.path, target))],
        uses: placed
            .filter(({ problem }) => problem === undefined)
            .map(({ variable, position }) => ({ variable, path: file.path, line: position.line })),
        refused: refusals.map(({ variable }) => variable),
        diff: after.equals(file.bytes) ? '' : showRewrite({ ...file, after }, variables),
    };
}
/** Twice as much takes twice as long, and twenty times as much memory. */
const mostBytes = 16 * 1024 * 1024;
function checkSize({ path, bytes }) {
    if (bytes.length <= mostBytes)
        return;
    throw new error/* UserError */.y(`${path} has ${bytes.length} bytes, and a config file may have ${mostBytes / 1024 / 1024} MiB at most`, 'Split it, or leave it out');
}
function refusalOf(path, { variable, problem, position }) {
    const message = `${path}, line ${position.line}: "${variable}" is not set: ${problem}`;
    return { level: 'warning', message, excerpt: undefined, path, position };
}
function* transformAll(file, transforms, applyTransform) {
    let findings = [];
    let { bytes } = file;
    yield;
    for (const transform of transforms) {
        const { document, log } = yield* applyTransform({ path: file.path, bytes }, transform);
        findings = findings.concat((0,config_transform/* findingsOf */.W)(log, { path: file.path, bytes }, transform));
        if (findings.some(({ level }) => level === 'error'))
            return { bytes: undefined, findings };
        if (document === undefined)
            throw new Error(`The transform ${transform.path} made no document and no error`);
        bytes = document;
    }
    return { bytes, findings };
}
function setVariables(path, bytes, variables) {
    if (variables.size === 0)
        return { after: bytes, targets: [], text: '' };
    const file = (0,config_text/* decodeText */.g)(bytes, path);
    const targets = findTargets(path, file, variables);
    const edits = editsOf(targets);
    const after = edits.length === 0 ? bytes : file.encode(applyEdits(file.text, edits));
    return { after, targets, text: file.text };
}
function findTargets(path, { text, canHold }, variables) {
    return (0,file_name/* isJson */.Fh)(path)
        ? findJsonTargets(text, variables, path)
        : findXmlTargets(text, canHold, variables, path);
}
function showRewrite({ path, bytes, after }, variables) {
    const values = [...variables.values()].map(({ value }) => value);
    const [before, now] = [bytes, after].map((content) => concealed(path, content, variables));
    if (before === undefined || now === undefined) {
        return `--- a/${path}\n+++ b/${path}\n(not shown, because the values of variables could not be hidden in it)\n`;
    }
    return showChange({ path, before, after: now }, values);
}
/** The text of a file with every value that a variable has given hidden, however short it is. */
function concealed(path, bytes, variables) {
    if (variables.size === 0)
        return markOf(bytes) + (0,config_text/* readLeniently */.x)(bytes);
    try {
        const file = (0,config_text/* decodeText */.g)(bytes, path);
        return markOf(bytes) + applyEdits(file.text, concealments(findTargets(path, file, variables)));
    }
    catch (thrown) {
        if (thrown instanceof error/* UserError */.y)
            return undefined;
        throw thrown;
    }
}
/** A diff shows it too when a byte order mark comes or goes. */
function markOf(bytes) {
    return /^(?:efbbbf|fffe|feff)/.test(bytes.toString('hex', 0, 3)) ? '\ufeff' : '';
}

// EXTERNAL MODULE: ./lib/engine/containers.js
var containers = __webpack_require__(8528);
// EXTERNAL MODULE: ./lib/input/list.js
var list = __webpack_require__(5062);
// EXTERNAL MODULE: ./lib/steps/config/inputs.js + 1 modules
var inputs = __webpack_require__(7882);
;// CONCATENATED MODULE: ./lib/steps/config/pairs.js



/** Finds a file that has to be there. */
async function findJob(asked, tree, jobs) {
    const job = await findOptionalJob(asked, tree, jobs);
    if (job !== undefined)
        return job;
    throw new error/* UserError */.y(`There is no file ${asked} in the ${tree.kind}`, tree.kind === 'container'
        ? 'See what the image holds: docker run --rm --entrypoint ls IMAGE'
        : 'See whether an earlier step should have made it, or checked it out');
}
async function findOptionalJob(asked, tree, jobs) {
    const path = await tree.find(asked);
    if (path === undefined)
        return undefined;
    const job = jobs.get(path) ?? { path, asked, transforms: [] };
    jobs.set(path, job);
    return job;
}
/** The pairs of transform and file that a line stands for; none where a file is missing. */
async function pairsOf(line, known) {
    const { target } = line;
    if (target?.includes('*'))
        return starPairs(line, target, known);
    const tree = treeOf(line, known.trees);
    const path = await tree.find(line.path);
    if (path === undefined && !line.optional)
        throw missingTransform(line, tree);
    if (path === undefined)
        return [];
    return (await targetsOf(line, known)).map((job) => ({ job, transform: { tree, path } }));
}
async function targetsOf({ target, optional }, { listed, jobs, trees }) {
    if (target === undefined)
        return listed.filter(({ asked }) => !(0,file_name/* isJson */.Fh)(asked));
    const named = (0,file_name/* isBareName */.oQ)(target) ? listed.filter(({ asked }) => (0,inputs/* isNameFor */.Vu)(target, asked)) : [];
    if (named.length > 0)
        return named;
    const job = optional
        ? await findOptionalJob(target, trees.target, jobs)
        : await findJob(target, trees.target, jobs);
    return job === undefined ? [] : [job];
}
/** A `*` stands for the same text on both sides, and a pair needs both files to be there. */
async function starPairs(line, target, known) {
    const tree = treeOf(line, known.trees);
    const named = (0,file_name/* isBareName */.oQ)(target) ? known.listed.filter(({ asked }) => (0,inputs/* isNameFor */.Vu)(target, asked)) : [];
    const pairs = [];
    for (const job of named) {
        const path = await tree.find(line.path.replace('*', (0,file_name/* matchStar */.WB)(target, (0,file_name/* nameOf */.Vb)(job.asked)) ?? ''));
        if (path !== undefined)
            pairs.push({ job, transform: { tree, path } });
    }
    if (named.length > 0)
        return pairs;
    for (const star of await starsOf(line.path, tree)) {
        const path = await tree.find(line.path.replace('*', star));
        const asked = target.replace('*', star);
        if (path === undefined || (0,file_name/* isJson */.Fh)(asked))
            continue;
        const job = await findOptionalJob(asked, known.trees.target, known.jobs);
        if (job !== undefined)
            pairs.push({ job, transform: { tree, path } });
    }
    return pairs;
}
/** What `*` may stand for: every name in its folder that fits the part of the path around it. */
async function starsOf(pattern, tree) {
    const [before = '', after = ''] = pattern.split('*');
    const folder = (0,file_name/* folderOf */.yS)(before);
    const part = `${(0,file_name/* nameOf */.Vb)(before)}*${/^[^\\/]*/.exec(after)?.[0] ?? ''}`;
    const names = await tree.list(folder === '' ? '.' : folder);
    return names.toSorted().flatMap((name) => (0,file_name/* matchStar */.WB)(part, name) ?? []);
}
function treeOf({ place }, { target, workspace }) {
    return place === 'workspace' ? workspace : target;
}
function missingTransform({ path, text }, tree) {
    const hint = /\S=>|=>\S/.test(text) ? 'Write one blank on each side of "=>"' : 'Correct the path';
    return new error/* UserError */.y(`There is no transform ${path} in the ${tree.kind}`, `${hint}, or end the line with " ?" where it may be missing`);
}

;// CONCATENATED MODULE: ./lib/steps/config/choose.js



/**
 * Chooses what to do: every config file and every target once, with the transforms of the environment
 * before those of the lines, each pair at its first place. Throws where something is missing that was asked for.
 */
async function chooseConfig(inputs, trees, runner) {
    const jobs = new Map();
    for (const asked of inputs.files)
        await findJob(asked, trees.target, jobs);
    const listed = [...jobs.values()];
    for (const line of inputs.transforms) {
        const pairs = await pairsOf(line, { listed, jobs, trees });
        for (const { job, transform } of pairs)
            addTransform(job, transform, trees.target);
        if (pairs.length > 0)
            continue;
        if (!line.optional)
            throw nothingFound(line);
        runner.info(`Passed over ${line.text}: no such files`);
    }
    if (inputs.environment !== undefined) {
        for (const job of jobs.values())
            await addEnvironment(job, inputs.environment, trees.target);
    }
    return [...jobs.values()];
}
async function addEnvironment(job, environment, tree) {
    const found = { ...job, transforms: [] };
    for (const path of (0,file_name/* environmentTransforms */.Vh)(job.asked, environment)) {
        const real = await tree.find(path);
        if (real !== undefined)
            addTransform(found, { tree, path: real }, tree);
    }
    const rest = job.transforms;
    job.transforms = found.transforms;
    for (const transform of rest)
        addTransform(job, transform, tree);
}
/** A pair runs once, and a file is never its own transform. */
function addTransform(job, transform, target) {
    const isSame = (other) => other.path === transform.path && other.tree.kind === transform.tree.kind;
    if (isSame({ tree: target, path: job.path }) || job.transforms.some(isSame))
        return;
    job.transforms.push(transform);
}
function nothingFound({ text }) {
    return new error/* UserError */.y(`"${text}" in config-transforms finds no transform with a config file to it`, 'Correct the line, or end it with " ?" where that may be so');
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/steps/config/in-turns.js

const longestMs = 50;
/** Does long work so that signals, and what else waits, get their turn; ends it where the job is cancelled. */
async function inTurns(steps, cancelled) {
    let since = performance.now();
    for (let step = steps.next();; step = steps.next()) {
        if (step.done)
            return step.value;
        if (performance.now() - since < longestMs)
            continue;
        await (0,promises_.setImmediate)();
        cancelled.throwIfAborted();
        since = performance.now();
    }
}

// EXTERNAL MODULE: ./lib/steps/config/report.js
var report = __webpack_require__(9162);
// EXTERNAL MODULE: ./lib/steps/config/trees.js
var trees = __webpack_require__(7511);
;// CONCATENATED MODULE: ./lib/steps/config/apply.js









/** Rewrites config files inside a container that has not started: all of them, or none. */
async function applyConfigInContainer(engine, id, { config, section }, runner) {
    const trees = await treesOf(engine, id, config, runner);
    const result = await runner.group('Config files', async () => {
        const prepared = await prepareAll(config, { trees, section }, runner);
        await writeConfig(prepared, trees, runner);
        return prepared;
    });
    runner.info((0,report/* countChanged */.S2)(result));
}
/** Rewrites config files of a container in memory only, and returns those that changed. */
async function rewriteInContainer(engine, id, { config, section }, runner) {
    const trees = await treesOf(engine, id, config, runner);
    const result = await runner.group('Config files', async () => {
        const prepared = await prepareAll(config, { trees, section }, runner);
        if (prepared.files.some((file) => file.changed))
            (0,report/* showDiff */.VR)(prepared.diff, runner);
        return prepared;
    });
    runner.info((0,report/* countChanged */.S2)(result));
    return result.files.filter((file) => file.changed);
}
async function treesOf(engine, id, config, runner) {
    const container = await (0,containers/* inspectContainer */.aH)(engine, id);
    return {
        target: (0,trees/* containerTree */.Q)(engine, container, runner),
        workspace: (0,trees/* workspaceTree */.O)(config.workspace),
    };
}
async function prepareAll(config, { trees, section }, runner) {
    const result = await prepareConfig(config, trees, runner);
    (0,report/* summarizeConfig */.gj)(result, section);
    if (result.refusal !== undefined)
        throw result.refusal;
    return result;
}
/** Reads every file and rewrites it in memory, and says what was found. Throws where a transform fails. */
async function prepareConfig(inputs, trees, runner) {
    const jobs = await chooseConfig(inputs, trees, runner);
    const variables = indexVariables(inputs.variables);
    const applyTransform = await loadTransform(jobs);
    const rewrites = [];
    for (const job of jobs) {
        const work = rewriteInSteps(...(await readJob(job, trees)), variables, applyTransform);
        const rewrite = await inTurns(work, runner.cancelled);
        (0,report/* tellFindings */.yq)(rewrite, runner);
        (0,report/* tellTransforms */.vQ)(job, rewrite, runner);
        rewrites.push({ job, rewrite });
    }
    const unused = (0,report/* tellVariables */.jM)(rewrites.map(({ rewrite }) => rewrite), variables, runner);
    const files = rewrites.map(({ job, rewrite }) => fileOf(job, rewrite));
    return {
        files,
        diff: rewrites.map(({ rewrite }) => rewrite.diff).join(''),
        refusal: inputs.strict ? apply_refusalOf(files, unused) : undefined,
    };
}
/** Writes the files that changed, and shows how. */
async function writeConfig({ files, diff }, { target }, runner) {
    const changed = files.filter((file) => file.changed);
    if (changed.length === 0)
        return runner.notice('No config file needed a change');
    await target.writeAll(changed.map(({ real, content }) => ({ path: real, content })));
    (0,report/* showDiff */.VR)(diff, runner);
}
/** The engine is loaded only where a transform is to be applied. */
async function loadTransform(jobs) {
    if (jobs.every(({ transforms }) => transforms.length === 0))
        return noTransform;
    const { applyTransform } = await __webpack_require__.e(/* import() */ 143).then(__webpack_require__.bind(__webpack_require__, 2143));
    return applyTransform;
}
const noTransform = () => {
    throw new Error('There was no transform when the engine was to be loaded');
};
async function readJob({ path, transforms }, { target }) {
    const file = { path: target.show(path), bytes: await target.read(path) };
    const sources = [];
    for (const { tree, path: from } of transforms) {
        sources.push({ path: tree.show(from), bytes: await tree.read(from) });
    }
    return [file, sources];
}
function fileOf({ path: real, asked }, { path, before, after, findings }) {
    const warnings = findings.map(({ message }) => message);
    return { real, path, asked, changed: !after.equals(before), warnings, content: after };
}
function apply_refusalOf(files, unused) {
    const warnings = files.flatMap((file) => file.warnings);
    if (warnings.length === 0 && unused.length === 0)
        return undefined;
    const reasons = [
        warnings.length > 0 &&
            `${warnings.length === 1 ? 'there is a warning' : `there are ${warnings.length} warnings`} (${warnings[0]})`,
        unused.length > 0 && `nothing has the name ${(0,list/* showSome */.K4)(unused)}`,
    ].filter((reason) => reason !== false);
    return new error/* UserError */.y(`With "config-strict", ${reasons.join(' and ')}; nothing was written`, 'Correct what it names, or leave out "config-strict"');
}


/***/ }),

/***/ 9162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   S2: () => (/* binding */ countChanged),
/* harmony export */   VR: () => (/* binding */ showDiff),
/* harmony export */   gj: () => (/* binding */ summarizeConfig),
/* harmony export */   jM: () => (/* binding */ tellVariables),
/* harmony export */   vQ: () => (/* binding */ tellTransforms),
/* harmony export */   yq: () => (/* binding */ tellFindings)
/* harmony export */ });
/* harmony import */ var _config_transform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8430);

/** Prints a diff line by line. */
function showDiff(diff, runner) {
    runner.quote('', diff.trimEnd().split('\n'));
}
/** Tells in the summary which files changed, or would where nothing may be written, and folds the diff away. */
function summarizeConfig({ files, diff, refusal }, section, dryRun = false) {
    const changes = dryRun || refusal !== undefined ? 'would change' : 'changed';
    section.tables.push({
        title: 'Config files',
        head: ['File', '', 'Warnings'],
        rows: files.map(({ path, changed, warnings }) => [
            { code: path },
            changed ? changes : 'unchanged',
            String(warnings.length),
        ]),
    });
    if (diff === '')
        return;
    const lines = diff.trimEnd().split('\n');
    section.folds.push({
        title: 'Config diff',
        language: 'diff',
        lines,
        keep: 'start',
        mostBytes: mostDiffBytes,
    });
}
const mostDiffBytes = 16 * 1024;
/** The answer in a line: `Config files: 1 of 2 changed`. */
function countChanged({ files }, dryRun = false) {
    const changed = files.filter((file) => file.changed).length;
    const count = changed === 0 ? 'none' : `${changed} of ${files.length}`;
    return `Config files: ${count} ${dryRun ? 'would change' : 'changed'}`;
}
/** A transform may say the same of each of a hundred thousand elements. */
const mostTold = 100;
/** The first of many entries, and how many more there are. */
function firstOf(entries) {
    const left = entries.length - mostTold;
    return left <= 0 ? [...entries] : [...entries.slice(0, mostTold), `… and ${left} more`];
}
/** Warnings are annotations; of several errors the first is thrown and the others stand in the log. */
function tellFindings({ findings }, runner) {
    const warnings = findings.filter(({ level }) => level === 'warning');
    for (const { message, excerpt, path, position } of warnings.slice(0, mostTold)) {
        runner.warning(message, { file: path, ...position });
        if (excerpt !== undefined)
            runner.info(excerpt);
    }
    if (warnings.length > mostTold)
        runner.info(`… and ${warnings.length - mostTold} more warnings`);
    const errors = findings.filter(({ level }) => level === 'error');
    const [first] = errors;
    if (first === undefined)
        return;
    const shown = errors.map(({ message, excerpt }) => excerpt === undefined ? message : `${message}\n${excerpt}`);
    if (errors.length > 1)
        runner.info(firstOf(shown).join('\n'));
    throw (0,_config_transform_js__WEBPACK_IMPORTED_MODULE_0__/* .transformError */ .H)(first, errors.length - 1);
}
/** Tells which transforms a file has been through. */
function tellTransforms({ transforms }, { path }, runner) {
    const names = transforms.map(({ tree, path: from }) => tree.show(from));
    runner.info(`${path}: ${names.length === 0 ? 'no transform' : `transformed by ${names.join(', ')}`}`);
}
/** Tells of every variable where it was met; the result is the names that met nothing. */
function tellVariables(rewrites, variables, runner) {
    const uses = rewrites.flatMap((rewrite) => rewrite.uses);
    const refused = new Set(rewrites.flatMap((rewrite) => rewrite.refused));
    const unused = [];
    for (const { name } of variables.values()) {
        const own = uses.filter(({ variable }) => variable === name);
        const where = own.map(({ path, line }) => `${path}, line ${line}`);
        if (own.length > 0)
            runner.info(`Variable ${name}: set ${timesOf(own.length)} (${where.slice(0, 20).join('; ')})`);
        else if (!refused.has(name))
            unused.push(name);
    }
    if (unused.length > 0)
        runner.info(`Variables that met nothing: ${unused.join(', ')}`);
    return unused;
}
function timesOf(count) {
    return count === 1 ? 'once' : `${count} times`;
}


/***/ }),

/***/ 7511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ workspaceTree),
/* harmony export */   Q: () => (/* binding */ containerTree)
/* harmony export */ });
/* harmony import */ var _engine_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4137);
/* harmony import */ var _engine_find_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3134);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8353);
/* harmony import */ var _workspace_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6426);
/* harmony import */ var _workspace_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1813);





/** The files of the workspace. */
function workspaceTree(workspace) {
    return {
        kind: 'workspace',
        find: async (path) => (0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .findWorkspaceFile */ .pW)(workspace, path),
        list: async (folder) => (0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .listWorkspaceFolder */ .yr)(workspace, folder),
        read: async (path) => (0,_workspace_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readWorkspaceFile */ .s)(path),
        writeAll: async (files) => (0,_workspace_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeWorkspaceFiles */ .y)(files),
        show: (path) => (0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .showPath */ .P8)(workspace, path),
    };
}
/** The files of a container; one is written back as it was read, but for its content. */
function containerTree(engine, container, runner) {
    const site = { engine, container, signal: runner.cancelled, listings: new Map() };
    const packed = new Map();
    const spelling = onceSpelled(engine.os);
    return {
        kind: 'container',
        find: async (path) => spelling(await (0,_engine_find_file_js__WEBPACK_IMPORTED_MODULE_1__/* .findFileInAnyCase */ .DG)(site, path)),
        list: (folder) => (0,_engine_find_file_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(site, folder),
        async read(path) {
            const file = await (0,_engine_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readFile */ .TA)(site, path);
            packed.set(path, file);
            return file.content;
        },
        async writeAll(files) {
            for (const { path } of files) {
                (0,_engine_files_js__WEBPACK_IMPORTED_MODULE_0__/* .checkWritable */ .ZB)(site, path);
                const volume = (0,_engine_files_js__WEBPACK_IMPORTED_MODULE_0__/* .volumeOf */ .Iw)(site, path);
                if (volume !== undefined)
                    runner.warning(`${path} is on the volume ${volume}, which outlives the container and what is written there with it`);
            }
            await writeAllPacked(site, files, await ownedFiles(site, files, packed));
        },
        show: (path) => path,
    };
}
/** On Windows the engine finds a file in any case: its first spelling stands for all, or it would count as two. */
function onceSpelled(os) {
    const seen = new Map();
    return (path) => {
        if (path === undefined || os !== 'windows')
            return path;
        const key = path.toLowerCase();
        const first = seen.get(key) ?? path;
        seen.set(key, first);
        return first;
    };
}
/** The files that are to be written, each as it was read and with the owner that it really has. */
async function ownedFiles(site, files, packed) {
    if (!site.engine.isPodman)
        return packed;
    const { restoreOwners } = await __webpack_require__.e(/* import() */ 430).then(__webpack_require__.bind(__webpack_require__, 2430));
    const wanted = new Set(files.map(({ path }) => path));
    return await restoreOwners(site, new Map([...packed].filter(([path]) => wanted.has(path))));
}
/** A container that was there before keeps the files it had, where not all could be written. */
async function writeAllPacked(site, files, packed) {
    const written = [];
    try {
        for (const { path, content } of files) {
            const file = packed.get(path);
            if (file === undefined)
                throw new Error(`${path} was never read`);
            written.push([path, file]);
            await (0,_engine_files_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFile */ ._h)(site, path, { ...file, content });
        }
    }
    catch (thrown) {
        const restored = await Promise.allSettled(written.map(([path, file]) => (0,_engine_files_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFile */ ._h)({ ...site, signal: undefined }, path, file)));
        const left = written.filter((_, index) => restored[index]?.status === 'rejected').map(([path]) => path);
        if (left.length === 0)
            throw thrown;
        const problem = thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y ? thrown.problem : String(thrown);
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${problem}. What ${left.join(', ')} hold now is not known`, 'Create the container anew before it is started', { cause: thrown });
    }
}


/***/ })

};
