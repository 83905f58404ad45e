export const id = 669;
export const ids = [669];
export const modules = {

/***/ 2413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R3: () => (/* binding */ showPlace),
/* harmony export */   YH: () => (/* binding */ positionsIn),
/* harmony export */   df: () => (/* binding */ positionOf)
/* harmony export */ });
const widest = 100;
/** Shows the line of a position and `^ here` under its column, to end a sentence; a long line is cut around it. */
function showPlace(text, { line, column }) {
    const whole = findLine(text, line);
    const start = column > widest ? column - 1 - widest / 2 : 0;
    const shown = whole.slice(start, start + widest).replace(/[^\t\P{Cc}]/gu, '\u{fffd}');
    const [left, right] = [start > 0 ? '…' : '', start + widest < whole.length ? '…' : ''];
    const indent = (left + shown.slice(0, Math.max(0, column - 1 - start))).replace(/[^\t]/g, ' ');
    return `  ${left}${shown}${right}\n  ${indent}^ here`;
}
/** The position of an offset in a text. CRLF, LF and a lone CR each end a line. */
function positionOf(text, offset) {
    return positionsIn(text)(offset);
}
/** Makes `positionOf` quick for many offsets of one text. */
function positionsIn(text) {
    const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ 0: end, index }) => index + end.length)];
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
function findLine(text, line) {
    const breaks = /\r\n|\r|\n/g;
    for (let passed = 1; passed < line; passed++)
        if (breaks.exec(text) === null)
            return '';
    const start = breaks.lastIndex;
    const end = breaks.exec(text)?.index ?? text.length;
    return text.slice(start, end);
}


/***/ }),

/***/ 3979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText),
/* harmony export */   x: () => (/* binding */ readLeniently)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);

const marks = [
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0]), refuseUtf32],
    ['UTF-32', Buffer.from([0, 0, 0xfe, 0xff]), refuseUtf32],
    ['UTF-8', Buffer.from([0xef, 0xbb, 0xbf]), utf8],
    ['UTF-16LE', Buffer.from([0xff, 0xfe]), utf16],
    ['UTF-16BE', Buffer.from([0xfe, 0xff]), utf16Swapped],
];
/**
 * Decodes a file so that its bytes can be had back: by its byte order mark; otherwise as UTF-8, if it is
 * valid and not only ASCII; otherwise in the encoding that its XML declaration names. Throws where none of them fits.
 */
function decodeText(bytes, file) {
    const [name, mark, codec] = marks.find(([, start]) => bytes.subarray(0, start.length).equals(start)) ?? [];
    if (codec !== undefined)
        return open(bytes, mark ?? Buffer.alloc(0), codec(), `${file} is not valid ${name}`);
    const declared = declaredEncoding(bytes);
    if (isUtf8(bytes))
        return open(bytes, Buffer.alloc(0), (isAscii(bytes) && asciiAs(declared, bytes)) || utf8(), file);
    const named = declared === undefined ? undefined : codecOf(declared);
    if (named === undefined) {
        const why = declared === undefined ? 'names no encoding' : `names an encoding that is not known, ${declared}`;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${file} is not valid UTF-8 and ${why}`, 'Save it as UTF-8, or name its encoding in its XML declaration');
    }
    return open(bytes, Buffer.alloc(0), named, `${file} is neither valid UTF-8 nor valid ${declared}`);
}
function isAscii(bytes) {
    return bytes.every((byte) => byte < 0x80);
}
/** What is only ASCII so far is for its readers in the encoding that it declares, also once a value is set. */
function asciiAs(declared, bytes) {
    const codec = declared === undefined ? undefined : codecOf(declared);
    return codec?.encode(codec.decode(bytes)).equals(bytes) ? codec : undefined;
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
function open(bytes, mark, codec, problem) {
    const { encode, canHold, decode } = codec;
    const body = bytes.subarray(mark.length);
    const text = decode(body);
    if (!encode(text).equals(body))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(problem, 'Save it in one encoding throughout, best as UTF-8');
    return { text, canHold, encode: (changed) => Buffer.concat([mark, encode(changed)]) };
}
function isUtf8(bytes) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return true;
    }
    catch {
        return false;
    }
}
function utf8() {
    return {
        decode: (bytes) => bytes.toString('utf8'),
        encode: (text) => Buffer.from(text),
        canHold: () => true,
    };
}
function utf16() {
    return {
        decode: (bytes) => bytes.toString('utf16le').toWellFormed(),
        encode: (text) => Buffer.from(text, 'utf16le'),
        canHold: () => true,
    };
}
function utf16Swapped() {
    const { decode, encode, canHold } = utf16();
    const swapped = (bytes) => Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
    return { decode: (bytes) => decode(swapped(bytes)), encode: (text) => encode(text).swap16(), canHold };
}
function refuseUtf32() {
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('UTF-32 files cannot be changed in place', 'Save the file as UTF-8');
}
/** The declaration is ASCII in every encoding that reaches this. */
function declaredEncoding(bytes) {
    const start = bytes.toString('latin1', 0, 300);
    return /^<\?xml\s[^>]*?encoding\s*=\s*["'](?<name>[^"']+)["']/.exec(start)?.groups?.name;
}
/** The Web's decoders read these ISO encodings as the Windows ones, which differ from 0x80 to 0x9F. */
const isoWithControls = /^(?:iso[-_]?8859[-_]?(?:1|9|11)|latin[-_]?[15])$/i;
function codecOf(name) {
    if (/^(?:us-)?ascii$/i.test(name)) {
        return tableCodec((byte) => (byte < 0x80 ? String.fromCharCode(byte) : undefined));
    }
    const decode = decoderOf(name);
    if (decode === undefined)
        return undefined;
    if (/^(?:shift[-_]?jis|sjis|windows-31j|ms_kanji|euc-?(?:jp|kr)|ks_c_5601|big5|gb\w+|x-gbk)/i.test(name))
        return pairCodec(decode);
    const decodeByte = (byte) => {
        if (byte >= 0x80 && byte < 0xa0 && isoWithControls.test(name))
            return String.fromCharCode(byte);
        return decode(Buffer.from([byte]));
    };
    return tableCodec(decodeByte);
}
/** Unicode encodings without a byte order mark are read as UTF-8 or not at all. */
function decoderOf(name) {
    try {
        const decoder = new TextDecoder(name, { fatal: true });
        return decoder.encoding.startsWith('utf') ? undefined : (bytes) => decodeOrNothing(decoder, bytes);
    }
    catch {
        return undefined;
    }
}
function decodeOrNothing(decoder, bytes) {
    try {
        return decoder.decode(bytes) || undefined;
    }
    catch {
        return undefined;
    }
}
/** A byte that stands for nothing becomes U+FFFD, which no table holds, so that the round trip fails. */
function tableCodec(decodeByte) {
    const characters = Array.from({ length: 256 }, (_, byte) => decodeByte(byte) ?? '\ufffd');
    const bytes = new Map(characters.map((character, byte) => [character, Buffer.from([byte])]));
    return { ...mapCodec(bytes), decode: (source) => Array.from(source, (byte) => characters[byte]).join('') };
}
/** East Asian encodings: a character is one byte or two. */
function pairCodec(decode) {
    const bytes = new Map();
    for (let first = 255; first >= 0; first--) {
        const single = decode(Buffer.from([first]));
        const sequences = single === undefined ? Array.from({ length: 256 }, (_, next) => [first, next]) : [[first]];
        for (const sequence of sequences) {
            const character = decode(Buffer.from(sequence));
            if (character !== undefined && [...character].length === 1)
                bytes.set(character, Buffer.from(sequence));
        }
    }
    return { ...mapCodec(bytes), decode: (source) => decode(source) ?? '\ufffd' };
}
function mapCodec(bytes) {
    bytes.delete('\ufffd');
    const substitute = Buffer.from('?');
    return {
        encode: (text) => Buffer.concat(Array.from(text, (character) => bytes.get(character) ?? substitute)),
        canHold: (character) => bytes.has(character),
    };
}


/***/ }),

/***/ 8430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ transformError),
/* harmony export */   W: () => (/* binding */ findingsOf)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2413);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3979);



/** Names the file and the place of every warning and error, in the order of the log. */
function findingsOf(log, source, transform) {
    return log.flatMap(({ level, message, file, line, column }) => {
        if (level !== 'error' && level !== 'warning')
            return [];
        const about = file === 'source' ? source : transform;
        const position = line && column ? { line, column } : undefined;
        const place = position === undefined ? about.path : `${about.path}, line ${line}, column ${column}`;
        const excerpt = position && (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .showPlace */ .R3)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readLeniently */ .x)(about.bytes), position);
        return { level, message: `${place}: ${message.replace(/\.$/, '')}`, excerpt, path: about.path, position };
    });
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

/***/ 3669:
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
;// CONCATENATED MODULE: ./lib/config/xml-tag.js
const nameText = String.raw `[\p{L}_:][\p{L}\p{M}\p{N}._:\u00b7-]*`;
const tagName = new RegExp(nameText, 'uy');
const attribute = new RegExp(String.raw `(?<space>[ \t\r\n]+)(?<name>${nameText})[ \t\r\n]*=[ \t\r\n]*(?<value>"[^"<]*"|'[^'<]*')`, 'uy');
const tagEnd = /[ \t\r\n]*(?<slash>\/?)>/y;
/** Reads the tag that begins at an offset. */
function readTag(text, at, entities, fail) {
    const isEnd = text[at + 1] === '/';
    const nameAt = at + (isEnd ? 2 : 1);
    tagName.lastIndex = nameAt;
    const name = tagName.exec(text)?.[0];
    if (name === undefined)
        throw fail(at, 'a "<" that begins no tag');
    const attributes = isEnd ? [] : readAttributes(text, nameAt + name.length, entities, fail);
    const after = attributes.at(-1)?.end ?? nameAt + name.length;
    tagEnd.lastIndex = after;
    const slash = tagEnd.exec(text)?.groups?.slash;
    if (slash === undefined || (isEnd && slash !== ''))
        throw fail(after, `<${isEnd ? '/' : ''}${name} is not a whole tag`);
    return {
        kind: isEnd ? 'end' : slash === '' ? 'start' : 'empty',
        name,
        start: at,
        end: tagEnd.lastIndex,
        attributes,
    };
}
function readAttributes(text, at, entities, fail) {
    const attributes = [];
    const names = new Set();
    attribute.lastIndex = at;
    for (let match = attribute.exec(text); match !== null; match = attribute.exec(text)) {
        const { name = '', space = '', value = '' } = match.groups ?? {};
        const end = match.index + match[0].length;
        if (names.has(name))
            throw fail(match.index + space.length, `the attribute ${name} twice`);
        names.add(name);
        checkReferences(value, end - value.length, entities, fail);
        attributes.push({ name, end, valueStart: end - value.length + 1, valueEnd: end - 1 });
    }
    return attributes;
}
/** Checks that every `&` of a run begins a reference to a character or to a known entity. */
function checkReferences(run, at, entities, fail) {
    for (const { 0: found, index, groups } of run.matchAll(/&(?:#(?:\d+|x[0-9a-fA-F]+);|(?<name>[^\s;&<]*);?)/g)) {
        if (found.startsWith('&#') && found.endsWith(';'))
            continue;
        if (!found.endsWith(';') || !entities.has(groups?.name ?? ''))
            throw fail(at + index, `"${found}" is no reference`);
    }
}

;// CONCATENATED MODULE: ./lib/config/xml.js



const badControl = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
/**
 * Reads the tags of a well-formed XML 1.0 document in their order; everything else is checked and passed
 * over. Nothing is fetched and no entity is expanded. Throws at the first mistake, with its place.
 */
function* readTags(text, file) {
    const fail = (offset, reason) => xml_malformed(text, file, offset, reason);
    const control = badControl.exec(text);
    if (control !== null)
        throw fail(control.index, 'a control character');
    const open = [];
    const entities = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);
    let roots = 0;
    for (let at = 0; at < text.length;) {
        if (text[at] !== '<') {
            const end = endOfText(text, at);
            checkText(text, at, end, open.length > 0 ? entities : undefined, fail);
            at = end;
            continue;
        }
        const skipped = passOver(text, at, { inside: open.length > 0, before: roots === 0, entities }, fail);
        if (skipped !== undefined) {
            at = skipped;
            continue;
        }
        const tag = readTag(text, at, entities, fail);
        if (tag.kind === 'end')
            closeTag(tag, open.pop(), fail);
        else if (open.length === 0 && ++roots > 1)
            throw fail(at, 'a second root element');
        if (tag.kind === 'start')
            open.push(tag);
        yield tag;
        at = tag.end;
    }
    const unclosed = open.at(-1);
    if (unclosed !== undefined)
        throw fail(unclosed.start, `<${unclosed.name}> has no end`);
    if (roots === 0)
        throw fail(text.length, 'there is no root element');
}
function closeTag({ name, start }, opened, fail) {
    if (opened === undefined)
        throw fail(start, `</${name}> without its start`);
    if (opened.name !== name)
        throw fail(start, `</${name}> where <${opened.name}> ends`);
}
function xml_malformed(text, file, offset, reason) {
    const position = (0,place/* positionOf */.df)(text, offset);
    return new error/* UserError */.y(`${file}, line ${position.line}, column ${position.column}: this is not well-formed XML: ${reason}`, `Correct the file:\n${(0,place/* showPlace */.R3)(text, position)}`, { place: { file, ...position } });
}
function endOfText(text, at) {
    const end = text.indexOf('<', at);
    return end < 0 ? text.length : end;
}
function checkText(text, at, end, entities, fail) {
    const run = text.slice(at, end);
    if (entities === undefined) {
        const stray = /[^ \t\r\n]/.exec(run);
        if (stray !== null)
            throw fail(at + stray.index, 'text outside the root element');
        return;
    }
    const close = run.indexOf(']]>');
    if (close >= 0)
        throw fail(at + close, '"]]>" in text');
    checkReferences(run, at, entities, fail);
}
/** Passes over a comment, an instruction, a CDATA section or a DOCTYPE; `undefined` where a tag begins. */
function passOver(text, at, { inside, before, entities }, fail) {
    if (text.startsWith('<!--', at)) {
        const end = text.indexOf('--', at + 4);
        if (end < 0 || text[end + 2] !== '>')
            throw fail(end < 0 ? at : end, 'a comment that does not end with "-->"');
        return end + 3;
    }
    if (text.startsWith('<![CDATA[', at) && inside)
        return endOf(text, at, ']]>', fail);
    if (text.startsWith('<?', at)) {
        if (at > 0 && /^xml[ \t\r\n?]/i.test(text.slice(at + 2, at + 6)))
            throw fail(at, 'an XML declaration that does not come first');
        return endOf(text, at, '?>', fail);
    }
    if (text.startsWith('<!DOCTYPE', at) && before && !entities.has(''))
        return passDoctype(text, at, entities, fail);
    return undefined;
}
function endOf(text, at, close, fail) {
    const end = text.indexOf(close, at);
    if (end < 0)
        throw fail(at, `"${close}" is missing`);
    return end + close.length;
}
const doctypePart = /"[^"]*"|'[^']*'|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!ENTITY\s+(?<entity>[^\s%"'>]+)|[[\]]|>|[^"'<>[\]]+|</y;
/** Entities that it declares are known from here on; they are never expanded. */
function passDoctype(text, at, entities, fail) {
    let isSubset = false;
    doctypePart.lastIndex = at + 1;
    for (let part = doctypePart.exec(text); part !== null; part = doctypePart.exec(text)) {
        if (part.groups?.entity !== undefined)
            entities.add(part.groups.entity);
        if (part[0] === '[')
            isSubset = true;
        else if (part[0] === ']')
            isSubset = false;
        else if (part[0] === '>' && !isSubset) {
            entities.add(''); // no name is empty: the mark of the one DOCTYPE that there may be
            return doctypePart.lastIndex;
        }
    }
    throw fail(at, 'a DOCTYPE without its end');
}

;// CONCATENATED MODULE: ./lib/config/xml-text.js
const predefined = new Map([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
]);
/** Expands character references and the five predefined entities; any other reference stays. */
function decodeReferences(raw) {
    return raw.replace(/&(?:#x(?<hex>[0-9a-fA-F]{1,6})|#(?<digits>\d{1,7})|(?<name>\w+));/g, (whole, hex, digits, name) => {
        if (name !== undefined)
            return predefined.get(name) ?? whole;
        const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
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
const names = new Map([...predefined].map(([name, character]) => [character, `&${name};`]));
function reference(character) {
    return names.get(character) ?? `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
}
function withReferences(text, canHold) {
    return text.replace(/[^\0-\x7f]/gu, (character) => (canHold(character) ? character : reference(character)));
}

;// CONCATENATED MODULE: ./lib/config/xml-variables.js



/** In these sections an `add` is known by one attribute, and another one is its value. */
const sections = new Map([
    ['appSettings', { key: 'key', value: 'value' }],
    ['connectionStrings', { key: 'name', value: 'connectionString' }],
]);
/**
 * Finds the values that variables set in a configuration file of .NET: `appSettings/add[@key]/@value`,
 * `connectionStrings/add[@name]/@connectionString` and `applicationSettings//setting[@name]/value`, names
 * without regard to case, elements in any namespace, every one of several. What is missing of an attribute
 * or a `value` is put there.
 */
function findXmlTargets(text, canHold, variables, file) {
    const document = { text, canHold, variables };
    const frames = [];
    const targets = [];
    for (const tag of readTags(text, file)) {
        const isCaptured = frames.some(({ content }) => content !== undefined);
        if (tag.kind === 'end') {
            const frame = frames.pop();
            if (frame !== undefined)
                targets.push(...closeFrame(frame, tag, document));
            continue;
        }
        if (!isCaptured)
            targets.push(...openTargets(tag, frames, document));
        if (tag.kind === 'start')
            frames.push(isCaptured ? { tag } : frameOf(tag, frames, document));
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
/** What a start tag or an empty element's tag lets a variable set at once. */
function openTargets(tag, frames, document) {
    const parent = frames.at(-1);
    const section = sections.get(localName(parent?.tag));
    const name = localName(tag);
    if (section !== undefined && name === 'add') {
        const variable = variableOf(tag, section.key, document);
        return variable === undefined ? [] : [attributeTarget(tag, section.value, variable, document)];
    }
    if (tag.kind !== 'empty')
        return [];
    if (name === 'value' && parent?.setting !== undefined) {
        const variable = parent.setting;
        parent.setting = undefined;
        return [openedTarget(tag, variable, escapeText(variable.value, document.canHold), document)];
    }
    const variable = name === 'setting' && isApplicationSetting(frames) ? variableOf(tag, 'name', document) : undefined;
    return variable === undefined
        ? []
        : [openedTarget(tag, variable, valueElement(tag, variable, document), document)];
}
function frameOf(tag, frames, document) {
    const parent = frames.at(-1);
    if (localName(tag) === 'setting' && isApplicationSetting(frames)) {
        return { tag, setting: variableOf(tag, 'name', document) };
    }
    if (localName(tag) !== 'value' || parent?.setting === undefined)
        return { tag };
    const content = parent.setting;
    parent.setting = undefined;
    return { tag, content };
}
function closeFrame({ tag, setting, content }, end, document) {
    if (setting !== undefined) {
        return [
            {
                variable: setting.name,
                start: end.start,
                end: end.start,
                text: valueElement(tag, setting, document),
            },
        ];
    }
    if (content === undefined)
        return [];
    const place = { variable: content.name, start: tag.end, end: end.start };
    const isHeld = plainText(document.text.slice(place.start, place.end)) === content.value;
    return [{ ...place, text: isHeld ? undefined : escapeText(content.value, document.canHold) }];
}
/** The text of a content that holds nothing else; `undefined` where it holds elements or comments. */
function plainText(raw) {
    if (!raw.includes('<'))
        return decodeReferences(raw);
    const cdata = /^<!\[CDATA\[(?<text>(?:(?!\]\]>)[\s\S])*)\]\]>$/.exec(raw);
    return cdata?.groups?.text;
}
function attributeTarget(tag, name, { name: variable, value }, document) {
    const { text, canHold } = document;
    const attribute = findAttribute(tag, name);
    if (attribute === undefined) {
        const end = tag.attributes.at(-1)?.end ?? tag.end;
        return { variable, start: end, end, text: ` ${name}="${escapeAttribute(value, '"', canHold)}"` };
    }
    const { valueStart: start, valueEnd: end } = attribute;
    const isHeld = decodeReferences(text.slice(start, end)) === value;
    const quote = text[end] === "'" ? "'" : '"';
    return { variable, start, end, text: isHeld ? undefined : escapeAttribute(value, quote, canHold) };
}
/** Turns `<x />` into `<x>…</x>`; an empty content that should be empty stays as it is. */
function openedTarget(tag, { name, value }, content, { text }) {
    const slash = text.lastIndexOf('/', tag.end);
    const start = slash - (/[ \t\r\n]*$/.exec(text.slice(tag.start, slash))?.[0].length ?? 0);
    if (localName(tag) === 'value' && value === '')
        return { variable: name, start, end: start, text: undefined };
    return { variable: name, start, end: tag.end, text: `>${content}</${tag.name}>` };
}
function valueElement(setting, { value }, { canHold }) {
    const name = setting.name.replace(/[^:]*$/, 'value');
    return `<${name}>${escapeText(value, canHold)}</${name}>`;
}
function isApplicationSetting(frames) {
    return frames.some(({ tag }) => localName(tag) === 'applicationSettings');
}
function variableOf(tag, key, { text, variables }) {
    const attribute = findAttribute(tag, key);
    if (attribute === undefined)
        return undefined;
    return variables.get(decodeReferences(text.slice(attribute.valueStart, attribute.valueEnd)).toLowerCase());
}
function findAttribute(tag, name) {
    return tag.attributes.find((attribute) => attribute.name === name);
}
function localName(tag) {
    return tag?.name.replace(/^.*:/, '') ?? '';
}

;// CONCATENATED MODULE: ./lib/config/rewrite.js










/**
 * Rewrites a file: its transforms in their order, then the variables. After the first transform that logs
 * an error nothing more happens, and the result is the file as it was.
 */
function rewriteFile(file, transforms, variables, applyTransform) {
    const unchanged = {
        path: file.path,
        before: file.bytes,
        after: file.bytes,
        findings: [],
        uses: [],
        refused: [],
        diff: '',
    };
    const { bytes, findings } = transformAll(file, transforms, applyTransform);
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
function refusalOf(path, { variable, problem, position }) {
    const message = `${path}, line ${position.line}: "${variable}" is not set: ${problem}`;
    return { level: 'warning', message, excerpt: undefined, path, position };
}
function transformAll(file, transforms, applyTransform) {
    const findings = [];
    let { bytes } = file;
    for (const transform of transforms) {
        const { document, log } = applyTransform({ path: file.path, bytes }, transform);
        findings.push(...(0,config_transform/* findingsOf */.W)(log, { path: file.path, bytes }, transform));
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
// EXTERNAL MODULE: ./lib/steps/config-inputs.js + 1 modules
var config_inputs = __webpack_require__(1637);
;// CONCATENATED MODULE: ./lib/steps/choose-config.js



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
    const named = (0,file_name/* isBareName */.oQ)(target) ? listed.filter(({ asked }) => (0,config_inputs/* isNameFor */.Vu)(target, asked)) : [];
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
    const named = (0,file_name/* isBareName */.oQ)(target) ? known.listed.filter(({ asked }) => (0,config_inputs/* isNameFor */.Vu)(target, asked)) : [];
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
function treeOf({ place }, { target, workspace }) {
    return place === 'workspace' ? workspace : target;
}
function missingTransform({ path, text }, tree) {
    const hint = /\S=>|=>\S/.test(text) ? 'Write one blank on each side of "=>"' : 'Correct the path';
    return new error/* UserError */.y(`There is no transform ${path} in the ${tree.kind}`, `${hint}, or end the line with " ?" where it may be missing`);
}
function nothingFound({ text }) {
    return new error/* UserError */.y(`"${text}" in config-transforms finds no transform with a config file to it`, 'Correct the line, or end it with " ?" where that may be so');
}

// EXTERNAL MODULE: ./lib/steps/config-trees.js
var config_trees = __webpack_require__(2941);
// EXTERNAL MODULE: ./lib/steps/report-config.js
var report_config = __webpack_require__(7872);
;// CONCATENATED MODULE: ./lib/steps/apply-config.js








/** Rewrites config files inside a container that has not started: all of them, or none. */
async function applyConfigInContainer(engine, id, { config, section }, runner) {
    const trees = await treesOf(engine, id, config, runner);
    const result = await runner.group('Config files', async () => {
        const prepared = await prepareAll(config, { trees, section }, runner);
        await writeConfig(prepared, trees, runner);
        return prepared;
    });
    runner.info((0,report_config/* countChanged */.S2)(result));
}
/** Rewrites config files of a container in memory only, and returns those that changed. */
async function rewriteInContainer(engine, id, { config, section }, runner) {
    const trees = await treesOf(engine, id, config, runner);
    const result = await runner.group('Config files', async () => {
        const prepared = await prepareAll(config, { trees, section }, runner);
        if (prepared.files.some((file) => file.changed))
            (0,report_config/* showDiff */.VR)(prepared.diff, runner);
        return prepared;
    });
    runner.info((0,report_config/* countChanged */.S2)(result));
    return result.files.filter((file) => file.changed);
}
async function treesOf(engine, id, config, runner) {
    const container = await (0,containers/* inspectContainer */.aH)(engine, id);
    return {
        target: (0,config_trees/* containerTree */.Q)(engine, container, runner),
        workspace: (0,config_trees/* workspaceTree */.O)(config.workspace),
    };
}
async function prepareAll(config, { trees, section }, runner) {
    const result = await prepareConfig(config, trees, runner);
    (0,report_config/* summarizeConfig */.gj)(result, section);
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
        runner.cancelled.throwIfAborted();
        const rewrite = await rewriteJob(job, variables, applyTransform, trees);
        (0,report_config/* tellFindings */.yq)(rewrite, runner);
        (0,report_config/* tellTransforms */.vQ)(job, rewrite, runner);
        rewrites.push({ job, rewrite });
    }
    const unused = (0,report_config/* tellVariables */.jM)(rewrites.map(({ rewrite }) => rewrite), variables, runner);
    const files = rewrites.map(({ job, rewrite }) => fileOf(job, rewrite));
    return {
        files,
        diff: rewrites.map(({ rewrite }) => rewrite.diff).join(''),
        refusal: inputs.strict ? apply_config_refusalOf(files, unused) : undefined,
    };
}
/** Writes the files that changed, and shows how. */
async function writeConfig({ files, diff }, { target }, runner) {
    const changed = files.filter((file) => file.changed);
    if (changed.length === 0)
        return runner.notice('No config file needed a change');
    await target.writeAll(changed.map(({ real, content }) => ({ path: real, content })));
    (0,report_config/* showDiff */.VR)(diff, runner);
}
/** The engine is loaded only where a transform is to be applied. */
async function loadTransform(jobs) {
    if (jobs.every(({ transforms }) => transforms.length === 0))
        return () => ({ document: undefined, log: [] });
    const { applyTransform } = await __webpack_require__.e(/* import() */ 163).then(__webpack_require__.bind(__webpack_require__, 3163));
    return applyTransform;
}
async function rewriteJob({ path, transforms }, variables, applyTransform, { target }) {
    const file = { path: target.show(path), bytes: await target.read(path) };
    const sources = [];
    for (const { tree, path: from } of transforms) {
        sources.push({ path: tree.show(from), bytes: await tree.read(from) });
    }
    return rewriteFile(file, sources, variables, applyTransform);
}
function fileOf({ path: real, asked }, { path, before, after, findings }) {
    const warnings = findings.map(({ message }) => message);
    return { real, path, asked, changed: !after.equals(before), warnings, content: after };
}
function apply_config_refusalOf(files, unused) {
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

/***/ 2941:
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
    return {
        kind: 'container',
        find: (path) => (0,_engine_find_file_js__WEBPACK_IMPORTED_MODULE_1__/* .findFileInAnyCase */ .DG)(site, path),
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


/***/ }),

/***/ 7872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/** Warnings are annotations; of several errors the first is thrown and the others stand in the log. */
function tellFindings({ findings }, runner) {
    for (const { level, message, excerpt, path, position } of findings) {
        if (level !== 'warning')
            continue;
        runner.warning(message, { file: path, ...position });
        if (excerpt !== undefined)
            runner.info(excerpt);
    }
    const [first, ...others] = findings.filter(({ level }) => level === 'error');
    if (first === undefined)
        return;
    for (const { message, excerpt } of [first, ...others]) {
        if (others.length > 0)
            runner.info(excerpt === undefined ? message : `${message}\n${excerpt}`);
    }
    throw (0,_config_transform_js__WEBPACK_IMPORTED_MODULE_0__/* .transformError */ .H)(first, others.length);
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


/***/ })

};
