export const id = 4451;
export const ids = [4451];
export const modules = {

/***/ 4451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyTransform: () => (/* binding */ apply_transform_applyTransform)
});

// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/config/xml/fail.js
var xml_fail = __webpack_require__(3582);
// EXTERNAL MODULE: ./lib/config/xdt/context.js + 1 modules
var xdt_context = __webpack_require__(4719);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/config/declared-encoding.js
var declared_encoding = __webpack_require__(2914);
;// CONCATENATED MODULE: ./lib/config/xdt/decode.js



/**
 * Reads bytes as Microsoft's engine does: a byte order mark decides, otherwise they are UTF-8, whatever the XML
 * declaration says; a bad sequence becomes U+FFFD. Fewer than three bytes are an error.
 */
function decodeFile(bytes, file) {
    if (bytes.length < 3) {
        throw new error/* UserError */.yo(`${file} is not an XML file: it has ${bytes.length} bytes`, 'Give a file with a root element');
    }
    const [a, b, c, d] = bytes;
    const decode = (encoding, skip) => new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(skip));
    if (a === 0xef && b === 0xbb && c === 0xbf)
        return { text: decode('utf-8', 3), mark: 'utf-8', encoder: undefined };
    if (a === 0xff && b === 0xfe) {
        const text = c === 0 && d === 0 ? decodeWide(bytes.subarray(4), true) : decode('utf-16le', 2);
        return { text, mark: 'utf-16le', encoder: undefined };
    }
    if (a === 0xfe && b === 0xff)
        return { text: decode('utf-16be', 2), mark: 'utf-16be', encoder: undefined };
    const isWide = a === 0 && b === 0 && c === 0xfe && d === 0xff;
    const text = isWide ? decodeWide(bytes.subarray(4), false) : decode('utf-8', 0);
    return { text, mark: undefined, encoder: undefined };
}
function decodeWide(bytes, isLittle) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const parts = [];
    for (let at = 0; at + 4 <= bytes.length; at += 4) {
        const code = view.getUint32(at, isLittle);
        const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
        parts.push(isCharacter ? String.fromCodePoint(code) : '\ufffd');
    }
    return parts.join('');
}
/**
 * Reads the file that is transformed. Where it has no byte order mark and is not valid UTF-8, Microsoft's engine
 * puts U+FFFD into it and so destroys it; here the encoding that its declaration names is used instead, for
 * saving too, if that is one that such bytes can be in.
 */
function decodeSource(bytes, file) {
    const decoded = decodeFile(bytes, file);
    if (decoded.mark !== undefined || !decoded.text.includes('\ufffd') || (0,external_node_buffer_.isUtf8)(bytes))
        return decoded;
    if (bytes[0] === 0 && bytes[1] === 0)
        return decoded;
    const { text, encoder } = (0,declared_encoding/* decodeDeclared */.j)(bytes, file);
    return { text, mark: undefined, encoder };
}

// EXTERNAL MODULE: ./lib/config/xdt/dom.js
var dom = __webpack_require__(1105);
// EXTERNAL MODULE: ./lib/config/code-page.js
var code_page = __webpack_require__(9057);
;// CONCATENATED MODULE: ./lib/config/xdt/encode.js


/**
 * Chooses the encoding to save in: the one of the source's byte order mark; else the one that the XML declaration
 * names, **with its own byte order mark**, although the source had none; else UTF-8 without one. The declaration's
 * text is never adjusted. ASCII and the ISO 8859 family lose what they cannot hold to `?`, as in Microsoft's engine.
 */
function chooseSaving(mark, declared) {
    const name = mark ?? declared?.toLowerCase();
    switch (name) {
        case undefined:
        case 'utf8':
            return unicode(encodeUtf8, []);
        case 'utf-8':
        case 'unicode-1-1-utf-8':
        case 'unicode-2-0-utf-8':
        case 'x-unicode-1-1-utf-8':
        case 'x-unicode-2-0-utf-8':
            return unicode(encodeUtf8, [0xef, 0xbb, 0xbf]);
        case 'utf-16':
        case 'utf-16le':
        case 'unicode':
        case 'ucs-2':
        case 'iso-10646-ucs-2':
            return unicode(encodeUtf16, [0xff, 0xfe]);
        case 'utf-16be':
        case 'unicodefffe':
            return unicode((text) => Buffer.from(encodeUtf16(text)).swap16(), [0xfe, 0xff]);
        case 'utf-32':
        case 'utf-32le':
        case 'ucs-4':
            return unicode((text) => encodeUtf32(text, true), [0xff, 0xfe, 0, 0]);
        case 'utf-32be':
            return unicode((text) => encodeUtf32(text, false), [0, 0, 0xfe, 0xff]);
        default:
            return chooseCodePage(name);
    }
}
function chooseCodePage(name) {
    const encoder = (0,code_page/* createEncoder */.x)(name);
    if (encoder === undefined) {
        throw new error/* UserError */.yo(`The XML declaration names the encoding "${name}", which is not known`, 'Write encoding="utf-8", or leave the encoding out');
    }
    return /^(?:us-ascii|iso-8859-|iso8859-|latin)/.test(name)
        ? { holds: undefined, encode: (text) => encoder.encode(text, name === 'us-ascii' ? lose : fitBest) }
        : savingOf(encoder);
}
/** Saving in an encoding without loss: characters that it does not have must be references by then. */
function savingOf(encoder) {
    const refuse = (character) => {
        throw new error/* UserError */.yo(`The encoding ${encoder.name} has no character "${character}", and where it stands no reference can`, 'Save the file as UTF-8, or use another character');
    };
    return { holds: encoder.holds, encode: (text) => encoder.encode(text, refuse) };
}
/** One `?` for each UTF-16 unit. */
function lose(character) {
    return '?'.repeat(character.length);
}
/** .NET writes the letter without its accent, or one `?` for each UTF-16 unit. */
function fitBest(character) {
    const [base = ''] = character.normalize('NFKD');
    const special = '“"”"‘\'’\'–-—-ĐDđdĦHħhıiŁLłlŦTŧt';
    const found = special.indexOf(character);
    if (found >= 0 && found % 2 === 0)
        return special[found + 1] ?? '?';
    return base !== character && /^[!-~]$/.test(base) && character < '\u0180' ? base : lose(character);
}
function unicode(encode, mark) {
    return {
        holds: undefined,
        encode(text) {
            if (!text.isWellFormed()) {
                throw new error/* UserError */.yo('The result holds half of a surrogate pair', 'Write the character as one reference, like &#x1F600;');
            }
            return mark.length === 0 ? encode(text) : Buffer.concat([Uint8Array.from(mark), encode(text)]);
        },
    };
}
function encodeUtf8(text) {
    return Buffer.from(text, 'utf8');
}
function encodeUtf16(text) {
    return Buffer.from(text, 'utf16le');
}
function encodeUtf32(text, isLittle) {
    const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
    const view = new DataView(new ArrayBuffer(codes.length * 4));
    for (const [at, code] of codes.entries())
        view.setUint32(at * 4, code, isLittle);
    return new Uint8Array(view.buffer);
}

// EXTERNAL MODULE: ./lib/config/xdt/call.js
var xdt_call = __webpack_require__(2041);
// EXTERNAL MODULE: ./lib/config/xml/start-tag.js
var start_tag = __webpack_require__(8193);
;// CONCATENATED MODULE: ./lib/config/xdt/layout.js

function createLayout() {
    return { names: [], leads: createLeads(), wrap: undefined, isOnePerLine: undefined };
}
function createLeads() {
    return { slots: [], places: new Map(), free: [] };
}
function getLead({ slots, places }, name) {
    const at = places.get(name);
    return at === undefined ? undefined : slots[at]?.[1];
}
function setLead({ slots, places, free }, name, lead) {
    const at = places.get(name) ?? free.pop() ?? slots.length;
    slots[at] = [name, lead];
    places.set(name, at);
}
function deleteLead({ slots, places, free }, name) {
    const at = places.get(name);
    if (at === undefined)
        return;
    slots[at] = undefined;
    places.delete(name);
    free.push(at);
}
function clearLayout(layout) {
    layout.names = [];
    layout.leads = createLeads();
}
/** The leads that are there, in slot order. */
function entriesOf({ slots }) {
    return slots.filter((slot) => slot !== undefined);
}
/** An element's layout; what its source looked like where nothing has been found out yet. */
function layoutOf(element) {
    element.layout ??= element.isNew ? createLayout() : captureLayout(element);
    return element.layout;
}
const fail = (offset, problem) => {
    throw new Error(`A start tag that was read cannot be read again: ${problem} at ${offset}`);
};
function captureLayout({ origin: { text }, start }) {
    const layout = createLayout();
    const tag = (0,start_tag/* readStartTag */.r)(text, start, fail);
    let done = start + 1 + tag.name.length;
    for (const { name, start: at, valueEnd } of tag.attributes) {
        layout.names.push(name);
        setLead(layout.leads, name, text.slice(done, at));
        done = valueEnd + 1;
    }
    setLead(layout.leads, '', text.slice(done, tag.end - (tag.isSelfClosed ? 2 : 1)));
    return layout;
}

// EXTERNAL MODULE: ./lib/config/xdt/log.js
var xdt_log = __webpack_require__(8287);
// EXTERNAL MODULE: ./lib/config/xdt/namespaces.js
var xdt_namespaces = __webpack_require__(6190);
// EXTERNAL MODULE: ./lib/config/xdt/origin.js
var xdt_origin = __webpack_require__(4187);
// EXTERNAL MODULE: ./lib/config/xdt/parse.js + 1 modules
var parse = __webpack_require__(5414);
;// CONCATENATED MODULE: ./lib/config/xdt/escape.js
const inText = /[&<>\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
const inValue = /[&<>"\0-\x08\n-\x1f\ufffe\uffff]/g;
const names = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text between tags: a carriage return stays as it is. */
function escapeText(text, holds) {
    return refer(text.replace(inText, escapeCharacter), holds);
}
/** A value between double quotes: line breaks become references, a tab stays. */
function escapeValue(text, holds) {
    return refer(text.replace(inValue, escapeCharacter), holds);
}
/** The value of an attribute, its entity references kept. */
function escapeAttribute({ value, pieces }, holds) {
    return pieces === undefined
        ? escapeValue(value, holds)
        : pieces.map((piece) => escapePiece(piece, holds)).join('');
}
function escapePiece(piece, holds) {
    return 'entity' in piece ? `&${piece.entity};` : escapeValue(piece.text, holds);
}
function escapeCharacter(character) {
    return names[character] ?? numberOf(character);
}
function numberOf(character) {
    return `&#x${character.codePointAt(0)?.toString(16).toUpperCase()};`;
}
function refer(text, holds) {
    if (holds === undefined)
        return text;
    return text.replace(/[^\0-\x7f]/gu, (character) => (holds(character) ? character : numberOf(character)));
}

// EXTERNAL MODULE: ./lib/shown.js
var shown = __webpack_require__(8526);
;// CONCATENATED MODULE: ./lib/config/xdt/show-node.js



/** Writes anything but an element; `isPlain` without the filter that drops the space of ` />`. */
function showNode(node, { holds, isPlain }) {
    const filter = (text) => (isPlain ? text : text.replaceAll(' />', '/>'));
    switch (node.kind) {
        case 'whitespace':
        case 'significant':
            return node.data;
        case 'text':
            return escapeText(node.data, holds);
        case 'entity':
            return `&${node.data};`;
        case 'cdata':
            return filter(`<![CDATA[${node.data}]]>`);
        case 'comment':
            return isPlain ? `<!--${node.data}-->` : showComment(node.data);
        case 'instruction':
            return filter(`<?${node.target} ${node.data}?>`);
        case 'doctype':
            return filter(showDoctype(node.doctype));
        case 'declaration':
            return `<?xml version="1.0"${showPart('encoding', node.encoding)}${showPart('standalone', node.standalone)}?>`;
    }
}
function showComment(data) {
    if (data.includes('--') || data.endsWith('-')) {
        throw new error/* UserError */.yo(`What CommentOut turns into a comment holds "--", which no comment can: ${(0,shown/* shorten */.ml)(data.trim(), 60)}`, 'Remove the element instead, or take "--" out of it');
    }
    return `<!--${data}-->`;
}
function showPart(name, value) {
    return value === undefined ? '' : ` ${name}="${value}"`;
}
/** The subset always gets brackets, empty or not. */
function showDoctype({ name, publicId, systemId, subset = '' }) {
    const quote = (text) => (text.includes('"') ? `'${text}'` : `"${text}"`);
    const ids = [publicId, systemId].flatMap((id) => (id === undefined ? [] : quote(id)));
    const keyword = publicId === undefined ? 'SYSTEM' : 'PUBLIC';
    return `<!DOCTYPE ${[name, ...(ids.length > 0 ? [keyword, ...ids] : [])].join(' ')}[${subset}]>`;
}

;// CONCATENATED MODULE: ./lib/config/xdt/writer-namespaces.js

function createWriterNamespaces() {
    const bindings = [];
    const levels = [{ name: '', below: 0, defaultUri: '', defaultState: 'none', generated: 0 }];
    const top = () => levels.at(-1) ?? { name: '', below: 0, defaultUri: '', defaultState: 'none', generated: 0 };
    /** Where each prefix, and each namespace, is bound; the innermost last. */
    const byPrefix = new Map();
    const byUri = new Map();
    /** The place of a prefix's innermost binding, or -1. */
    const find = (prefix) => byPrefix.get(prefix)?.at(-1) ?? -1;
    /** The most recent prefix for a namespace that is not shadowed; never the default. */
    function findPrefix(uri) {
        const at = byUri.get(uri)?.findLast((place) => find(bindings[place]?.prefix ?? '') === place);
        return at === undefined ? undefined : bindings[at]?.prefix;
    }
    function bindDefault(level, uri, isWritten) {
        if (level.defaultState === 'written')
            return;
        if (level.defaultState !== 'needed')
            level.defaultUri = uri;
        level.defaultState = isWritten ? 'written' : 'needed';
    }
    function bind(prefix, uri, isWritten) {
        const at = find(prefix);
        const known = bindings[at];
        if (known?.uri === uri) {
            if (isWritten)
                known.isWritten = true;
            return;
        }
        if (isWritten && known !== undefined && at >= top().below)
            known.isWritten = true;
        addPlace(byPrefix, prefix, bindings.length);
        addPlace(byUri, uri, bindings.length);
        bindings.push({ prefix, uri, isWritten });
    }
    return {
        isEmpty: () => bindings.length === 0 && top().defaultUri === '',
        enter({ prefix: own, local, uri }) {
            const outer = top();
            const level = {
                name: local,
                below: bindings.length,
                defaultUri: outer.defaultUri,
                defaultState: outer.defaultState === 'none' ? 'none' : 'inherited',
                generated: 0,
            };
            const known = uri === '' ? '' : findPrefix(uri);
            const prefix = known ?? (uri === outer.defaultUri ? '' : own);
            levels.push(level);
            level.name = (0,xdt_namespaces/* joinName */.YU)(prefix, local);
            if (prefix === '')
                bindDefault(level, uri, false);
            else
                bind(prefix, uri, false);
            return prefix;
        },
        attribute({ prefix: own, uri }) {
            if (uri === xdt_namespaces/* declarationNamespace */.OZ || uri === '' || own === 'xml')
                return own;
            const level = top();
            const prefix = find(own) >= level.below ? '' : own;
            const defined = findPrefix(uri);
            if (defined !== undefined && (prefix === '' || prefix === defined))
                return defined;
            const chosen = prefix === '' ? `d${levels.length - 1}p${++level.generated}` : prefix;
            bind(chosen, uri, false);
            return chosen;
        },
        declared({ prefix, local, value }) {
            if (prefix === '')
                bindDefault(top(), value, true);
            else
                bind(local, value, true);
        },
        missing() {
            const level = top();
            const outer = levels.at(-2);
            const added = bindings
                .slice(level.below)
                .filter(({ isWritten }) => !isWritten)
                .reverse();
            const list = added.map(({ prefix, uri }) => ({ name: `xmlns:${prefix}`, uri }));
            if (level.defaultState === 'needed' && level.defaultUri !== outer?.defaultUri) {
                list.push({ name: 'xmlns', uri: level.defaultUri });
                level.defaultState = 'written';
            }
            return list;
        },
        leave() {
            const { name, below } = top();
            for (const { prefix, uri } of bindings.splice(below)) {
                byPrefix.get(prefix)?.pop();
                byUri.get(uri)?.pop();
            }
            levels.pop();
            return name;
        },
    };
}
function addPlace(places, key, place) {
    const known = places.get(key);
    if (known === undefined)
        places.set(key, [place]);
    else
        known.push(place);
}

;// CONCATENATED MODULE: ./lib/config/xdt/serialise.js






/** Writes an element alone, as a copy or a comment takes it: single spaces, ` />`, all declarations that it needs. */
function serialisePlain(element) {
    const output = createOutput(undefined, true);
    writeFrom(element, element, output);
    return output.parts.join('');
}
/**
 * Writes a document after the layout pass. A filter of Microsoft's writer drops the space that .NET puts before
 * `/>`, and cannot tell that one from others: one also goes inside CDATA, instructions and the DOCTYPE, and
 * spaces at the very end of the file are lost.
 */
function serialise(document, holds) {
    const output = createOutput(holds, false);
    if (document.first !== undefined)
        writeFrom(document.first, document, output);
    return output.parts.join('').replace(/(?<! ) +$/, '');
}
function createOutput(holds, isPlain) {
    return { parts: [], column: 0, namespaces: createWriterNamespaces(), holds, isPlain };
}
/** Writes a node and all that follows below `top`, without recursion: documents may be deep. */
function writeFrom(start, top, output) {
    for (let node = start; node !== undefined;) {
        if (node.kind === 'element')
            writeStartTag(node, output);
        else
            writeNode(node, output);
        if (node.kind === 'element' && node.first !== undefined) {
            node = node.first;
            continue;
        }
        const next = (0,dom/* followingOutside */.Vb)(node, top);
        closeUpTo(node, next, top, output);
        node = next;
    }
}
/** Closes the elements between a node and the next one. */
function closeUpTo(node, next, top, output) {
    const stop = next === undefined ? undefined : next.parent;
    for (let at = node; at !== undefined && at.kind !== 'document' && at !== stop; at = at.parent) {
        if (at.kind === 'element')
            writeEndTag(at, output);
        if (at === top)
            return;
    }
}
function write(text, output) {
    output.parts.push(text);
    const line = text.lastIndexOf('\n');
    output.column = line < 0 ? output.column + text.length : text.length - line - 1;
}
/** Elements whose tag stands there already closed have no end tag. */
function writeEndTag(element, output) {
    const name = output.namespaces.leave();
    if (element.first === undefined && element.isSelfClosed)
        return;
    write(`</${name}>`, output);
}
function writeStartTag(element, output) {
    const { namespaces } = output;
    if (!output.isPlain && element.isVerbatim && namespaces.isEmpty() && isPlainlyNamed(element)) {
        const isClosed = element.isSelfClosed && element.first === undefined;
        const tag = element.origin.text.slice(element.start, element.end);
        if (isClosed === tag.endsWith('/>')) {
            namespaces.enter(element);
            write(tag, output);
            return;
        }
    }
    write(`<${(0,xdt_namespaces/* joinName */.YU)(namespaces.enter(element), element.local)}`, output);
    if (output.isPlain)
        for (const attribute of element.attributes)
            writeAttribute(attribute, ' ', output);
    else
        writeLaidOut(element, output);
    for (const { name, uri } of namespaces.missing())
        write(` ${name}="${escapeValue(uri, output.holds)}"`, output);
    const isClosed = element.isSelfClosed && element.first === undefined;
    write(isClosed ? (output.isPlain ? ' />' : '/>') : '>', output);
}
function isPlainlyNamed({ uri, attributes }) {
    return uri === '' && attributes.every((attribute) => attribute.uri === '');
}
function writeAttribute(attribute, lead, output) {
    write(lead + showAttribute(attribute, output), output);
}
function showAttribute(attribute, { namespaces, holds }) {
    const name = (0,xdt_namespaces/* joinName */.YU)(namespaces.attribute(attribute), attribute.local);
    if (attribute.uri === xdt_namespaces/* declarationNamespace */.OZ)
        namespaces.declared(attribute);
    return `${name}="${escapeAttribute(attribute, holds)}"`;
}
/** Attributes that would end beyond this column begin a new line, where nothing says how they stood. */
const widest = 160;
function writeLaidOut(element, output) {
    const layout = layoutOf(element);
    const leads = new Map(entriesOf(layout.leads));
    const attributes = new Map(element.attributes.toReversed().map((attribute) => [attribute.name, attribute]));
    for (const name of new Set(layout.names)) {
        const attribute = attributes.get(name);
        if (attribute === undefined)
            continue;
        const shown = showAttribute(attribute, output);
        const isTooWide = output.column + 1 + shown.length + 1 > widest;
        write((leads.get(name) ?? (isTooWide ? (layout.wrap ?? ' ') : ' ')) + shown, output);
    }
    write(leads.get('') ?? '', output);
}
function writeNode(node, output) {
    write(showNode(node, output), output);
}

;// CONCATENATED MODULE: ./lib/config/xdt/clone.js







/**
 * Copies an element of the transform, as what is inserted or gives its attributes: written out, read again, and
 * freed of all that is XDT's. All declarations go, and so do the prefixes of attributes, whose namespaces
 * stay: the writer finds new ones. A reference to an entity of the transform's DTD cannot be read again.
 */
function cloneElement(element) {
    const text = serialisePlain(element);
    const { line, column } = element.origin.positionOf(element.start + 1);
    const reading = { dropsWhitespace: false, isNew: true, deepest: Number.POSITIVE_INFINITY };
    const fail = (_, problem) => {
        throw new xdt_log/* TransformError */.J5(problem);
    };
    const copy = (0,dom/* rootOf */.I5)((0,parse/* parseDocument */.T)((0,xdt_origin/* createOrigin */.x)(text, line - 1, column - 2), reading, fail));
    if (copy === undefined)
        throw new Error('A copy has no root element');
    for (const inner of (0,dom/* elementsFrom */._K)(copy))
        scrub(inner);
    (0,dom/* removeNode */.bf)(copy);
    return copy;
}
function scrub(element) {
    element.isVerbatim = false;
    element.layout = createLayout();
    element.attributes = element.attributes
        .filter(({ uri }) => uri !== xdt_namespaces/* xdtNamespace */.md && uri !== xdt_namespaces/* declarationNamespace */.OZ)
        .map((attribute) => ({ ...attribute, prefix: '', name: attribute.local }));
}

// EXTERNAL MODULE: ./lib/config/xdt/xpath.js + 11 modules
var xpath = __webpack_require__(7005);
;// CONCATENATED MODULE: ./lib/config/xdt/node-transforms.js





const replace = (target, task) => {
    expectNoArguments(task);
    warnOfSeveral(task);
    const node = placed(target);
    (0,dom/* replaceNode */.fo)(node, cloneElement(task.context.element));
    tell(task, 'Replaced', nameOf(node));
};
const remove = (target, task) => {
    warnOfSeveral(task);
    removeAll(target, task);
};
const removeAll = (target, task) => {
    expectNoArguments(task);
    (0,dom/* removeNode */.bf)(placed(target));
    tell(task, 'Removed', nameOf(target));
};
const insert = (parent, task) => {
    expectNoArguments(task);
    const copy = cloneElement(task.context.element);
    (0,dom/* insertNode */.on)(elementOf(parent), copy, undefined);
    tell(task, 'Inserted', copy.name);
};
const insertIfMissing = (parent, task) => {
    expectNoArguments(task);
    if (task.targets().head.length > 0)
        return;
    const copy = cloneElement(task.context.element);
    (0,dom/* insertNode */.on)(elementOf(parent), copy, undefined);
    tell(task, 'Inserted', copy.name);
};
const insertBefore = (parent, task) => {
    const sibling = findSibling(parent, task);
    insertBeside(sibling, sibling, task);
};
const insertAfter = (parent, task) => {
    const sibling = findSibling(parent, task);
    insertBeside(sibling, sibling.next, task);
};
const commentOut = (target, task) => {
    const node = placed(target);
    if (node.kind !== 'element')
        throw (0,xdt_log/* nullReference */.HF)('only an element can be commented out');
    (0,dom/* replaceNode */.fo)(node, (0,dom/* createLeaf */.fB)('comment', ` ${serialisePlain(node)} `));
    tell(task, 'Commented out', node.name);
};
/** What .NET says of a document that would have two root elements. */
const secondRoot = "This document already has a 'DocumentElement' node.";
function insertBeside(sibling, before, task) {
    const { parent } = sibling;
    const copy = cloneElement(task.context.element);
    if (parent === undefined)
        throw (0,xdt_log/* nullReference */.HF)('nothing can stand beside what was removed');
    if (parent.kind === 'document')
        throw new xdt_log/* TransformError */.J5(secondRoot);
    (0,dom/* insertNode */.on)(parent, copy, before);
    tell(task, 'Inserted', copy.name);
}
/** The argument is an XPath seen from the first parent, without any namespace prefixes. */
function findSibling(parent, { name, args, budget }) {
    const [path] = args;
    if (path === undefined)
        throw new xdt_log/* TransformError */.J5(`${name} requires an XPath argument`);
    if (args.length > 1)
        throw new xdt_log/* TransformError */.J5(`Too many arguments to ${name}`);
    const [found] = (0,xpath/* evaluateXPath */.z)(path, parent, { namespaces: new Map(), budget });
    if (found === undefined)
        throw new xdt_log/* TransformError */.J5(`No element in the source document matches '${path}'`);
    if (!('kind' in found) || found.kind !== 'element') {
        throw new xdt_log/* TransformError */.J5(`'${path}' does not evaluate to an element`);
    }
    return found;
}
/** Only what stands somewhere can be replaced or removed: an attribute or the document does not. */
function placed(target) {
    if ('parent' in target && target.parent !== undefined)
        return target;
    throw (0,xdt_log/* nullReference */.HF)('an attribute, the document, or what was removed before cannot be replaced or removed');
}
function elementOf(parent) {
    if ('kind' in parent && parent.kind === 'element')
        return parent;
    throw new xdt_log/* TransformError */.J5(refusalOf(parent));
}
/** What .NET says where an element is put into anything but an element. */
function refusalOf(parent) {
    if (!('kind' in parent))
        return 'The specified node cannot be inserted as the valid child of this node, because the specified node is the wrong type.';
    return parent.kind === 'document' ? secondRoot : 'The current node cannot contain other nodes.';
}
/** The name .NET gives to a node of any kind. */
function nameOf(node) {
    if (!('kind' in node) || node.kind === 'element')
        return node.name;
    if (node.kind === 'instruction')
        return node.target;
    if (node.kind === 'doctype')
        return node.doctype.name;
    return node_transforms_names[node.kind] ?? `#${node.kind}`;
}
const node_transforms_names = {
    cdata: '#cdata-section',
    significant: '#significant-whitespace',
};
function expectNoArguments({ name, argument, log, spot }) {
    if (argument !== undefined)
        (0,xdt_log/* addEntry */.An)(log, 'warning', `${name} does not expect arguments; ignoring`, spot);
}
function warnOfSeveral({ name, log, spot, targets }) {
    if (targets().head.length < 2)
        return;
    const text = `Found multiple target elements, but the '${name}' Transform only applies to the first match`;
    (0,xdt_log/* addEntry */.An)(log, 'warning', text, spot);
}
function tell({ log }, what, name) {
    (0,xdt_log/* addEntry */.An)(log, 'verbose', `${what} '${name}' element`);
}

// EXTERNAL MODULE: ./lib/config/xdt/child-index.js
var child_index = __webpack_require__(6822);
;// CONCATENATED MODULE: ./lib/config/xdt/select.js




/**
 * Selects by a path. Steps that are a child by name and equal attributes, which the default locator and
 * `Match` make, go through an index of the children; everything else through XPath.
 */
function select_select(path, document, { namespaces, budget }) {
    if (path.steps === undefined) {
        const all = (0,xpath/* evaluateXPath */.z)(path.text, document, { namespaces: namespaces(), budget });
        return { head: all.slice(0, 2), all: () => all };
    }
    const steps = resolveSteps(path.steps, namespaces);
    const head = [];
    for (const element of descend(document, steps, 0)) {
        head.push(element);
        if (head.length === 2)
            break;
    }
    return { head, all: () => (head.length < 2 ? head : [...descend(document, steps, 0)]) };
}
function resolveSteps(last, namespaces) {
    const steps = [];
    for (let at = last; at !== undefined; at = at.above) {
        steps.push({
            ...resolveName(at.name, namespaces),
            attributes: at.attributes.map(({ name }) => resolveName(name, namespaces)),
            values: at.attributes.map(({ value }) => value),
        });
    }
    return steps.reverse();
}
function resolveName(name, namespaces) {
    const { prefix, local } = (0,xdt_namespaces/* splitName */.W0)(name);
    if (prefix === '')
        return { uri: '', local };
    const uri = namespaces().get(prefix);
    if (uri === undefined)
        throw new xdt_log/* TransformError */.J5(`Namespace prefix '${prefix}' is not defined.`);
    return { uri, local };
}
/** Walks down without recursion: transforms may be deep. */
function* descend(document, steps, from) {
    const open = [childrenBy(document, steps[from])];
    while (open.length > 0) {
        const next = open.at(-1)?.next();
        if (next === undefined || next.done === true)
            open.pop();
        else if (from + open.length === steps.length)
            yield next.value;
        else
            open.push(childrenBy(next.value, steps[from + open.length]));
    }
}
function childrenBy(parent, step) {
    return (step === undefined ? [] : (0,child_index/* findChildren */.x)(parent, step))[Symbol.iterator]();
}

;// CONCATENATED MODULE: ./lib/config/xdt/attribute-list.js

/** Changes attributes through a list of them; what was done holds also where `change` throws. */
function changeAttributes(element, change) {
    const present = new Set(element.attributes);
    const byName = Map.groupBy(present, ({ name }) => name);
    const byMeaning = Map.groupBy(present, meaningOf);
    const find = (name) => byName.get(name)?.find((attribute) => present.has(attribute));
    const append = (attribute) => {
        for (const old of byMeaning.get(meaningOf(attribute)) ?? [])
            present.delete(old);
        present.add(attribute);
        byName.set(attribute.name, [attribute]);
        byMeaning.set(meaningOf(attribute), [attribute]);
    };
    try {
        change({ find, append });
    }
    finally {
        element.attributes = [...present];
        (0,dom/* touchAttributes */.FE)(element);
        element.parent?.index?.add(element);
    }
}
function meaningOf({ local, uri }) {
    return `${local} ${uri}`;
}

// EXTERNAL MODULE: ./lib/config/xdt/xpath/axes.js
var axes = __webpack_require__(3780);
;// CONCATENATED MODULE: ./lib/config/xdt/attribute-transforms.js






/** Sets the attributes of the transform element, or those named by the arguments. */
const setAttributes = (target, task, source) => {
    setFrom(target, task, chooseAttributes(source, task), ({ value }) => value);
};
/** As `setAttributes`, with `$(name)` in values replaced by attributes of the target, or of the transform. */
const setTokenizedAttributes = (target, task, source) => {
    const own = new Map(source.attributes.toReversed().map((attribute) => [attribute.name, attribute]));
    setFrom(target, task, chooseAttributes(source, task), (attribute, find) => expandTokens(attribute, find, (name) => own.get(name)));
};
const removeAttributes = (target, task) => {
    const chosen = chooseAttributes(target, task);
    if (chosen.length === 0)
        return (0,xdt_log/* addEntry */.An)(task.log, 'warning', 'No attributes found to remove', findSpot(target));
    const element = attribute_transforms_elementOf(target);
    const removed = new Set(chosen);
    element.attributes = element.attributes.filter((attribute) => !removed.has(attribute));
    (0,dom/* touchAttributes */.FE)(element);
    for (const { name } of chosen)
        (0,xdt_log/* addEntry */.An)(task.log, 'verbose', `Removed '${name}' attribute`);
    (0,xdt_log/* addEntry */.An)(task.log, 'verbose', `Removed ${chosen.length} attributes`);
};
/** Text and comments have no place of their own for the reference, and the document not even a file. */
function findSpot(target) {
    const file = 'source';
    if (!('kind' in target)) {
        const element = (0,axes/* ownerOf */.bf)(target);
        return element === undefined ? { file } : { file, element, offset: target.start };
    }
    if (target.kind === 'document')
        throw (0,xdt_log/* nullReference */.HF)(onlyElements);
    return target.kind === 'element' ? (0,xdt_log/* spotOf */.Yf)(target, file) : { file };
}
const onlyElements = 'only elements have attributes';
function attribute_transforms_elementOf(target) {
    if ('kind' in target && target.kind === 'element')
        return target;
    throw (0,xdt_log/* nullReference */.HF)(onlyElements);
}
/** In place where the qualified name is the same; otherwise at the end, instead of one with the same meaning. */
function setFrom(target, task, chosen, read) {
    if (chosen.length === 0) {
        (0,xdt_log/* addEntry */.An)(task.log, 'warning', 'No attributes found to set', task.spot);
        return;
    }
    changeAttributes(attribute_transforms_elementOf(target), ({ find, append }) => {
        for (const attribute of chosen) {
            const value = read(attribute, find);
            const old = find(attribute.name);
            if (old === undefined)
                append({ ...attribute, value, pieces: undefined });
            else
                Object.assign(old, { value, pieces: undefined });
            (0,xdt_log/* addEntry */.An)(task.log, 'verbose', `Set '${attribute.name}' attribute`);
        }
    });
    (0,xdt_log/* addEntry */.An)(task.log, 'verbose', `Set ${chosen.length} attributes`);
}
/** The attributes that the arguments name; each argument may be any XPath behind `@`. */
function chooseAttributes(element, { args, log, spot, budget }) {
    if (args.length === 0)
        return selectAttributes(element, ['*'], budget);
    const held = namesIn(element);
    for (const argument of args) {
        const isHeld = plain.test(argument)
            ? held.has(argument)
            : selectAttributes(element, [argument], budget).length > 0;
        if (!isHeld)
            (0,xdt_log/* addEntry */.An)(log, 'warning', `Argument '${argument}' did not match any attributes`, spot);
    }
    return selectAttributes(element, args, budget);
}
/** An argument that is nothing but the name of an attribute. */
const plain = /^[A-Za-z_][\w-]*$/;
function namesIn(element) {
    if (!('attributes' in element))
        return new Set();
    return new Set(element.attributes.flatMap(({ uri, local }) => (uri === '' ? [local] : [])));
}
function selectAttributes(element, args, budget) {
    if (!('attributes' in element))
        return [];
    if (args.every((argument) => argument === '*' || plain.test(argument))) {
        const wanted = new Set(args);
        return element.attributes.filter(({ uri, local }) => uri !== xdt_namespaces/* declarationNamespace */.OZ && (wanted.has('*') || (uri === '' && wanted.has(local))));
    }
    return (0,xpath/* evaluateXPath */.z)(`@${args.join('|@')}`, element, { namespaces: new Map(), budget }).map((node) => {
        if ('kind' in node)
            throw new xdt_log/* TransformError */.J5('Unable to cast to an attribute.');
        return node;
    });
}
function expandTokens({ name, value }, find, findOwn) {
    return value.replace(/\$\((?<token>[\p{L}\p{M}\p{Nd}\p{Pc}:.]+)\)/gu, (_, token) => {
        const isOther = token.toLowerCase() !== name.toLowerCase();
        const found = find(token) ?? (isOther ? findOwn(token) : undefined);
        if (found === undefined)
            throw (0,xdt_log/* nullReference */.HF)(`neither the target nor the transform has the attribute of $(${token})`);
        return found.value.replaceAll("'", '&apos;');
    });
}

;// CONCATENATED MODULE: ./lib/config/xdt/transforms.js


/** Where each transform works: on what the element's path selects, or on what it would be inserted into. */
const transforms = {
    Replace: { on: 'target', once: replace },
    Remove: { on: 'target', once: remove },
    RemoveAll: { on: 'target', each: removeAll },
    Insert: { on: 'parent', once: insert },
    InsertIfMissing: { on: 'parent', once: insertIfMissing },
    InsertBefore: { on: 'parent', once: insertBefore },
    InsertAfter: { on: 'parent', once: insertAfter },
    SetAttributes: { on: 'target', attributes: setAttributes },
    SetTokenizedAttributes: { on: 'target', attributes: setTokenizedAttributes },
    RemoveAttributes: { on: 'target', attributes: removeAttributes },
    CommentOut: { on: 'target', once: commentOut },
};

;// CONCATENATED MODULE: ./lib/config/xdt/targets.js




/** What a transform works on. */
function selectionOf(task) {
    return transforms[task.name].on === 'target'
        ? selectTargets(task.context, task)
        : selectParents(task.context, task);
}
/**
 * Whether there is anything to work on. If not, the highest element whose path selects nothing is blamed: a
 * warning for what changes something, an error for what inserts.
 */
function hasTarget(task, run) {
    if (selectionOf(task).head.length > 0)
        return true;
    const isInsert = transforms[task.name].on === 'parent';
    let blamed = task.context;
    for (let up = blamed.parent; up !== undefined; up = blamed.parent) {
        if (isInsert && (0,xdt_context/* parentPath */.yl)(up).text === '')
            break;
        const above = isInsert ? selectParents(up, run) : selectTargets(up, run);
        if (above.head.length > 0)
            break;
        blamed = up;
    }
    const path = (0,xdt_context/* targetPath */.Bd)(blamed);
    const before = { document: run.original(), budget: run.budget };
    const wasThere = selectAt(task.context, path, before).head.length > 0;
    const message = wasThere
        ? `'${path.text}' did not find a match, because matching nodes in the source document were modified or removed by a previous transform`
        : `No element in the source document matches '${path.text}'`;
    const spot = (0,xdt_log/* spotOf */.Yf)(blamed.element, 'transform');
    if (isInsert)
        throw new xdt_log/* TransformError */.J5(message, spot);
    (0,xdt_log/* addEntry */.An)(run.log, 'warning', message, spot);
    return false;
}
/** What an element's own path selects; found with the element's own prefixes, and kept. */
function selectTargets(context, ground) {
    context.targets ??= selectAt(context, (0,xdt_context/* targetPath */.Bd)(context), ground);
    return context.targets;
}
function selectParents(context, ground) {
    if (context.parent === undefined)
        throw (0,xdt_log/* nullReference */.HF)('the root element stands in no other that anything could be inserted into');
    context.parents ??= selectAt(context, (0,xdt_context/* parentPath */.yl)(context), ground);
    return context.parents;
}
function selectAt({ element }, path, { document, budget }) {
    let namespaces;
    return select_select(path, document, {
        namespaces() {
            namespaces ??= (0,xdt_context/* namespacesAt */.mO)(element);
            return namespaces;
        },
        budget,
    });
}

// EXTERNAL MODULE: ./lib/config/xdt/types.js
var types = __webpack_require__(8808);
// EXTERNAL MODULE: ./lib/config/xdt/xdt-attributes.js
var xdt_attributes = __webpack_require__(6871);
;// CONCATENATED MODULE: ./lib/config/xdt/execute.js










/** Executes the `Transform` of an element, if it has one. Throws where its children are not to be walked either. */
function executeElement(context, run) {
    const { element } = context;
    const attribute = (0,xdt_attributes/* findXdtAttribute */.O1)(element, 'Transform');
    if (attribute === undefined)
        return;
    const call = (0,xdt_attributes/* readCall */.D9)(element, attribute, 'Transform', types/* transformNames */.BG);
    const wasQuiet = run.log.isQuiet;
    const quiet = (0,xdt_attributes/* findXdtAttribute */.O1)(element, 'SupressWarnings');
    if (quiet !== undefined)
        run.log.isQuiet = parseBoolean(quiet);
    const task = {
        ...call,
        args: (0,xdt_call/* splitArguments */.v)(call.argument),
        context,
        document: run.document,
        log: run.log,
        budget: run.budget,
        spot: (0,xdt_attributes/* spotOfAttribute */.c9)(element, attribute),
        targets: () => selectTargets(context, run),
    };
    execute(task, run);
    run.log.isQuiet = wasQuiet;
}
function parseBoolean({ value }) {
    const word = value.replace(/^[\s\0]+|[\s\0]+$/g, '').toLowerCase();
    if (word !== 'true' && word !== 'false')
        throw new xdt_log/* TransformError */.J5('String was not recognized as a valid Boolean.');
    return word === 'true';
}
/** The messages around a transform; what goes wrong in it is one of them. */
function execute(task, run) {
    const { log, name, spot } = task;
    const { line, column } = spot.element.origin.positionOf(spot.offset);
    const long = `${name} (transform line ${line}, ${column})`;
    let isStarted = false;
    let end = `Done executing ${name}`;
    try {
        if (hasTarget(task, run)) {
            (0,xdt_log/* addEntry */.An)(log, 'verbose', `Executing ${long}`);
            log.depth++;
            isStarted = true;
            (0,xdt_log/* addEntry */.An)(log, 'verbose', `on ${(0,xdt_context/* targetPath */.Bd)(task.context).text}`);
            apply(task);
        }
    }
    catch (thrown) {
        if (!(thrown instanceof xdt_log/* TransformError */.J5))
            throw thrown;
        (0,xdt_log/* addError */.CN)(log, thrown, spot);
        end = `Error during ${name}`;
    }
    if (isStarted)
        log.depth--;
    if (isStarted)
        (0,xdt_log/* addEntry */.An)(log, 'verbose', end);
    else
        (0,xdt_log/* addEntry */.An)(log, 'info', `Not executing ${long}`);
}
function apply(task) {
    const transform = transforms[task.name];
    const selection = selectionOf(task);
    if ('once' in transform) {
        const [target] = selection.head;
        if (target === undefined)
            return;
        tellTarget(target, task.log);
        transform.once(target, task);
        return;
    }
    const targets = selection.all();
    const source = cloneElement(task.context.element);
    for (const target of targets) {
        try {
            tellTarget(target, task.log);
            if ('each' in transform)
                transform.each(target, task);
            else
                transform.attributes(target, task, source);
        }
        catch (thrown) {
            if (!(thrown instanceof xdt_log/* TransformError */.J5))
                throw thrown;
            (0,xdt_log/* addError */.CN)(task.log, thrown);
        }
    }
}
function tellTarget(target, log) {
    const place = placeOf(target);
    const where = place === undefined ? '(no source line info)' : `(source line ${place.line}, ${place.column})`;
    (0,xdt_log/* addEntry */.An)(log, 'verbose', `Applying to '${nameOf(target)}' element ${where}`);
}
function placeOf(target) {
    if ('kind' in target) {
        return target.kind === 'element' ? target.origin.positionOf(target.start + 1) : undefined;
    }
    const owner = (0,axes/* ownerOf */.bf)(target);
    return owner?.origin.positionOf(target.start);
}

;// CONCATENATED MODULE: ./lib/config/xdt/attribute-layout.js

/**
 * Brings the layout of a start tag in line with its attributes: what a removed one leaves goes to the next, a
 * new one stands as its neighbours do. `indentation` is asked for where no line break in the tag itself says
 * how to wrap.
 */
function updateAttributes(element, indentation) {
    if (element.isVerbatim)
        return;
    const layout = layoutOf(element);
    const present = new Set(element.attributes.map(({ name }) => name));
    if (present.size === 0) {
        if (layout.names.length > 0)
            clearLayout(layout);
        return;
    }
    const listed = new Set(layout.names);
    for (const name of present)
        if (!listed.has(name))
            layout.names.push(name);
    let isFirst = true;
    let kept;
    for (const name of layout.names) {
        const lead = getLead(layout.leads, name);
        if (!present.has(name)) {
            kept = keepLead(lead, kept, isFirst);
            deleteLead(layout.leads, name);
            continue;
        }
        const given = kept !== undefined && (isFirst || !lead?.includes('\n')) ? kept : lead;
        kept = undefined;
        if (given === undefined)
            placeNew(layout, name, isFirst, indentation);
        else
            setLead(layout.leads, name, given);
        isFirst = false;
    }
}
/** What the next attribute takes over: the first lead of the tag, or the last line break. */
function keepLead(lead, kept, isFirst) {
    if (lead === undefined)
        return kept;
    if (isFirst)
        return kept ?? lead;
    return lead.includes('\n') ? lead : kept;
}
function placeNew(layout, name, isFirst, indentation) {
    if (isFirst) {
        setLead(layout.leads, name, ' ');
        return;
    }
    layout.isOnePerLine ??= isOnePerLine(layout);
    layout.wrap ??= entriesOf(layout.leads).find(([, lead]) => lead.includes('\n'))?.[1] ?? indentation();
    if (layout.isOnePerLine)
        setLead(layout.leads, name, layout.wrap);
}
/** More than one entry, the end of the tag included, and no name but the first on the line of another. */
function isOnePerLine({ names, leads }) {
    if (entriesOf(leads).length <= 1)
        return false;
    return names.slice(1).every((name) => getLead(leads, name)?.includes('\n') ?? true);
}

;// CONCATENATED MODULE: ./lib/config/xdt/indentation.js

function createIndents() {
    return {
        indent: '',
        indents: [],
        unit: undefined,
        attributeIndent: undefined,
        attributeIndents: [],
        current: undefined,
    };
}
function enterLevel(state) {
    state.indents.push(indentation(state));
    state.indent = undefined;
    state.attributeIndents.push(state.attributeIndent);
    state.attributeIndent = undefined;
}
function leaveLevel(state) {
    state.indent = state.indents.pop();
    state.attributeIndent = state.attributeIndents.pop();
}
/** Takes over the line break that white space of the document has; the unit is then found anew. */
function adoptIndent(tail, state) {
    if (tail === state.indent)
        return;
    state.indent = tail;
    state.unit = undefined;
    state.attributeIndent = undefined;
}
/** The last line break of white space, with the spaces and tabs behind it. */
function breakTail(text) {
    return /(?:\r\n|\r|\n)[ \t]*$/.exec(text)?.[0];
}
/** The line break with its indentation for what is inserted here. */
function indentation(state) {
    state.indent ??= siblingIndent(state.current) ?? (state.indents.at(-1) ?? '') + unitOf(state);
    return state.indent;
}
/** The first line break among the children of the same parent that anything follows. */
function siblingIndent(current) {
    for (let node = current?.parent?.first; node?.next !== undefined; node = node.next) {
        const tail = node.kind === 'whitespace' ? breakTail(node.data) : undefined;
        if (tail !== undefined)
            return tail;
    }
    return undefined;
}
/** What one level adds: from the innermost pair of levels where one begins with the other, otherwise a tab. */
function unitOf(state) {
    if (state.unit !== undefined)
        return state.unit;
    const { indents } = state;
    for (let at = indents.length - 1; at > 0; at--) {
        const [upper = '', lower = ''] = [indents[at], indents[at - 1]];
        if (upper.startsWith(lower)) {
            state.unit = upper.slice(lower.length);
            return state.unit;
        }
    }
    const bottom = indents[0] ?? '';
    const first = bottom.search(/[^\r\n]/);
    state.unit = first >= 0 && first < bottom.length - 1 ? bottom.slice(first + 1) : '\t';
    return state.unit;
}
/** The line break for attributes: as the nearest element before has it, else the first one behind, else one level deeper. */
function attributeIndentation(state) {
    state.attributeIndent ??= siblingWrap(state.current) ?? indentation(state) + unitOf(state);
    return state.attributeIndent;
}
function siblingWrap(current) {
    for (let node = current?.previous; node !== undefined; node = node.previous) {
        if (node.kind !== 'element')
            continue;
        const wrap = ownWrap(node);
        if (wrap !== undefined)
            return wrap;
        break;
    }
    for (let node = current?.next; node !== undefined; node = node.next) {
        const wrap = node.kind === 'element' ? ownWrap(node) : undefined;
        if (wrap !== undefined)
            return wrap;
    }
    return undefined;
}
function ownWrap(element) {
    if (element.layout === undefined && !element.origin.text.slice(element.start, element.end).includes('\n'))
        return undefined;
    const layout = layoutOf(element);
    layout.wrap ??= entriesOf(layout.leads).find(([, lead]) => lead.includes('\n'))?.[1];
    return layout.wrap;
}

;// CONCATENATED MODULE: ./lib/config/xdt/layout-pass.js



/**
 * Indents what is new and takes away the white space that removed nodes have left, over the whole document;
 * brings the attribute layout of every element up to date. An element is new if it was copied from
 * the transform, any other node if its parent is.
 */
function layOut(document) {
    const state = { ...createIndents(), current: undefined, previous: undefined };
    const levels = [{ parent: document, next: document.first }];
    for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
        const node = level.next;
        if (node === undefined) {
            levels.pop();
            if (level.parent.kind === 'element')
                leaveElement(level.parent, state);
            continue;
        }
        visit(node, state);
        level.next = node.next;
        if (node.kind === 'element') {
            indentBefore(node, state);
            enterElement(node, state);
            levels.push({ parent: node, next: node.first });
        }
        else if (node.kind === 'whitespace') {
            tidyWhitespace(node, state);
        }
        else if (node.kind === 'comment') {
            indentBefore(node, state);
        }
    }
}
function visit(node, state) {
    state.previous = state.current;
    state.current = node;
}
function indentBefore(node, state) {
    if (!needsIndent(node, state) || node.parent === undefined)
        return;
    (0,dom/* insertNode */.on)(node.parent, (0,dom/* createLeaf */.fB)('whitespace', indentation(state)), node);
}
function enterElement(element, state) {
    updateAttributes(element, () => attributeIndentation(state));
    enterLevel(state);
    if (!element.isNew)
        moveClosingIndent(element);
}
function leaveElement(element, state) {
    visit(element, state);
    leaveLevel(state);
    if (!element.isSelfClosed && needsIndent(element, state)) {
        (0,dom/* insertNode */.on)(element, (0,dom/* createLeaf */.fB)('whitespace', indentation(state)), undefined);
    }
}
/** What was appended stands behind the white space of the closing tag: that goes to the end again. */
function moveClosingIndent(element) {
    let node = element.last;
    while (node?.kind === 'element' && node.isNew)
        node = node.previous;
    if (node === undefined || node === element.last || node.kind !== 'whitespace')
        return;
    const { isSelfClosed } = element;
    (0,dom/* removeNode */.bf)(node);
    (0,dom/* insertNode */.on)(element, node, undefined);
    element.isSelfClosed = isSelfClosed;
}
/**
 * Two runs of white space meet where something was removed: the one that followed stays, unless only the other
 * has a line break. Microsoft's engine fails to save where a third one follows a run that it has just dropped; here
 * the one that was kept is compared again.
 */
function tidyWhitespace(node, state) {
    const tail = breakTail(node.data);
    const { previous } = state;
    if (previous?.kind === 'whitespace') {
        if (tail === undefined && breakTail(previous.data) !== undefined) {
            (0,dom/* removeNode */.bf)(node);
            state.current = previous;
        }
        else {
            (0,dom/* removeNode */.bf)(previous);
        }
    }
    if (tail !== undefined)
        adoptIndent(tail, state);
}
function isNew(node) {
    if (node.kind === 'element')
        return node.isNew;
    return node.parent?.kind === 'element' && node.parent.isNew;
}
function needsIndent(node, { previous }) {
    if (previous?.kind === 'whitespace' || previous?.kind === 'text')
        return false;
    return isNew(node) || (previous !== undefined && isNew(previous));
}

;// CONCATENATED MODULE: ./lib/config/xdt/pre-check.js




/** Whether a document declares XDT's namespace; if not, nothing in it is a transform. */
function isTransform(document) {
    const root = (0,dom/* rootOf */.I5)(document);
    if (root === undefined)
        return false;
    return (0,dom/* elementsFrom */._K)(root).some(({ attributes }) => attributes.some(({ uri, value }) => uri === xdt_namespaces/* declarationNamespace */.OZ && value === xdt_namespaces/* xdtNamespace */.md));
}
/**
 * Looks at the elements that are themselves in XDT's namespace: an unknown one is a warning. `xdt:Import` would load
 * code from a .NET assembly, which is not done here: the result is false, and nothing may be applied.
 */
function checkTags(document, log) {
    const root = (0,dom/* rootOf */.I5)(document);
    if (root === undefined)
        return true;
    for (const element of (0,dom/* elementsFrom */._K)(root)) {
        if (element.uri !== xdt_namespaces/* xdtNamespace */.md)
            continue;
        if (element.local === 'Import') {
            checkImport(element, log);
            return false;
        }
        (0,xdt_log/* addEntry */.An)(log, 'warning', `Unknown tag '${element.name}'`, (0,xdt_log/* spotOf */.Yf)(element, 'transform'));
    }
    return true;
}
const importAttributes = ['assembly', 'namespace', 'path'];
function checkImport(element, log) {
    const own = element.attributes.filter(({ uri }) => uri !== xdt_namespaces/* declarationNamespace */.OZ);
    const unknown = own.find(({ name }) => !importAttributes.includes(name));
    if (unknown !== undefined) {
        const text = `Import tag does not support '${unknown.name}' attribute`;
        (0,xdt_log/* addEntry */.An)(log, 'error', text, (0,xdt_attributes/* spotOfAttribute */.c9)(element, unknown));
        return;
    }
    const problem = findImportProblem(new Set(own.map(({ name }) => name)));
    (0,xdt_log/* addEntry */.An)(log, 'error', problem ?? 'Import tag would load code from an assembly, which is refused', (0,xdt_log/* spotOf */.Yf)(element, 'transform'));
}
function findImportProblem(names) {
    if (names.has('path') && names.has('assembly'))
        return "Import tag cannot have both a 'path' and an 'assembly'";
    if (!names.has('path') && !names.has('assembly'))
        return "Import tag must have a 'path' or an 'assembly'";
    return names.has('namespace') ? undefined : "Import tag must have a 'namespace'";
}

// EXTERNAL MODULE: ./lib/config/place.js
var place = __webpack_require__(2413);
;// CONCATENATED MODULE: ./lib/config/xdt/second-reading.js




/**
 * Captures the layout of start tags as Microsoft's engine does: in a second reading of the text that knows
 * less of XML than the first. It ends a tag at the first `>` outside double quotes, and counts only LF as a line
 * although it stops lines at a lone CR too. Texts without such things come out the same as by reading each tag
 * where it is, which is done on demand; so this is for the odd ones only.
 */
function captureOddLayouts(document, origin, fail) {
    const root = (0,dom/* rootOf */.I5)(document);
    if (root === undefined || !isOdd(origin.text))
        return;
    const reader = createReader(origin.text);
    for (const element of (0,dom/* elementsFrom */._K)(root)) {
        const { line, column } = origin.positionOf(element.start);
        element.isVerbatim = false;
        element.layout = createLayout();
        if (!reader.goTo(line, column))
            continue;
        const start = reader.offset;
        const end = findTagEnd(origin.text, start);
        reader.skipTo(end ?? origin.text.length + 1);
        if (end !== undefined)
            element.layout = readLayout(origin.text.slice(start, end), start, fail);
    }
}
/** A single-quoted value is looked for wherever it may be: more texts than needed may be called odd. */
function isOdd(text) {
    return /\r(?!\n)/.test(text) || /=[ \t\r\n]*'[^'<]*[">]/.test(text);
}
function createReader(text) {
    let line = 1;
    let column = 1;
    const reader = { offset: 0, goTo, skipTo };
    function step() {
        if (text[reader.offset++] === '\n') {
            line++;
            column = 1;
        }
        else {
            column++;
        }
    }
    /** Ends behind LF, CRLF or a lone CR, the last of which is no new line for the count. */
    function skipLine() {
        while (reader.offset < text.length) {
            const character = text[reader.offset];
            step();
            if (character === '\r' && text[reader.offset] === '\n')
                step();
            if (character === '\r' || character === '\n')
                return;
        }
    }
    /** Only ever goes forward, and goes on even if the place lies behind. */
    function goTo(toLine, toColumn) {
        while (line < toLine && reader.offset < text.length)
            skipLine();
        while (column < toColumn && reader.offset < text.length)
            step();
        return line === toLine && column === toColumn;
    }
    function skipTo(offset) {
        while (reader.offset < offset)
            step();
    }
    return reader;
}
function findTagEnd(text, start) {
    let isQuoted = false;
    for (let at = start; at < text.length; at++) {
        if (text[at] === '"')
            isQuoted = !isQuoted;
        else if (text[at] === '>' && !isQuoted)
            return at + 1;
    }
    return undefined;
}
function readLayout(tag, offset, fail) {
    const layout = createLayout();
    const reader = createReader(tag);
    for (const { name, line, column } of attributesIn(tag, offset, fail)) {
        layout.names.push(name);
        if (reader.goTo(line, column))
            setLead(layout.leads, name, whitespaceBefore(tag, reader.offset));
    }
    const last = tag.length - (tag.endsWith('/>') ? 2 : 1);
    if (reader.offset <= last)
        setLead(layout.leads, '', whitespaceBefore(tag, last));
    return layout;
}
function whitespaceBefore(text, offset) {
    let start = offset;
    while (start > 0 && /\s/.test(text[start - 1] ?? ''))
        start--;
    return text.slice(start, offset);
}
/** White space or a comment first means no attributes; anything else that is no start tag ends the load. */
function attributesIn(tag, offset, fail) {
    const closed = tag.endsWith('/>') ? tag : `${tag.slice(0, -1)}/>`;
    if (/^(?:[ \t\r\n]+(?:<|$)|<!--(?:(?!--)[\s\S])*-->)/.test(closed))
        return [];
    const cut = (at) => fail(offset + at, 'The layout of this start tag cannot be read: it has ">" between single quotes, or stands behind a lone carriage return');
    const positionOf = (0,place/* positionsIn */.YH)(closed);
    return (0,start_tag/* readStartTag */.r)(closed, 0, cut).attributes.map(({ name, start }) => ({ name, ...positionOf(start) }));
}

// EXTERNAL MODULE: ./lib/config/xdt/xpath/budget.js
var budget = __webpack_require__(9204);
;// CONCATENATED MODULE: ./lib/config/xdt/transform.js

















/**
 * Applies an XDT transform as Microsoft's `Microsoft.Web.XmlTransform` does, byte for byte: also what is not
 * transformed is laid out and written anew. Nothing is read but the two arguments. Failures are values: whoever
 * writes the bytes does so only if `applied` is true and `failure` undefined.
 */
function transformXml(source, transform) {
    return finish(transformInSteps(source, transform));
}
/** The same, step by step, so that others get their turn: no step but the reading of a file is long. */
function* transformInSteps(source, transform) {
    const log = (0,xdt_log/* createLog */.hM)();
    let stage = 'load-source';
    let applied = false;
    try {
        const decoded = decodeSource(source.bytes, source.name);
        const document = readSource(decoded.text, source.name);
        yield;
        stage = 'load-transform';
        const changes = readTransform(transform);
        yield;
        if (!checkTags(changes, log))
            throw refusedImport(transform.name);
        const original = once(() => readSource(decoded.text, source.name));
        applied = yield* applyTransform({ document, original, log, budget: (0,budget/* createBudget */.yK)() }, changes);
        stage = 'save';
        const bytes = yield* save(document, decoded);
        return { bytes, applied, hasRoot: (0,dom/* rootOf */.I5)(document) !== undefined, log: log.entries, failure: undefined };
    }
    catch (thrown) {
        if (!(thrown instanceof error/* UserError */.yo))
            throw thrown;
        return { bytes: undefined, applied, hasRoot: true, log: log.entries, failure: { stage, error: thrown } };
    }
}
function refusedImport(file) {
    return new error/* UserError */.yo(`${file} holds an xdt:Import, which loads transforms from a .NET assembly; no code is loaded here`, 'Remove it, and use the built-in transforms');
}
function readSource(text, name) {
    const origin = (0,xdt_origin/* createOrigin */.x)(text);
    const fail = (0,xml_fail/* failIn */.q)(origin.text, name);
    const document = (0,parse/* parseDocument */.T)(origin, { dropsWhitespace: false, isNew: false, deepest: Number.POSITIVE_INFINITY }, fail);
    captureOddLayouts(document, origin, fail);
    return document;
}
/** Each level of a transform has a path that holds those above, so that too many take too much memory. */
const deepest = 1000;
function readTransform({ name, bytes }) {
    const origin = (0,xdt_origin/* createOrigin */.x)(decodeFile(bytes, name).text);
    return (0,parse/* parseDocument */.T)(origin, { dropsWhitespace: true, isNew: false, deepest }, (0,xml_fail/* failIn */.q)(origin.text, name));
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
function* applyTransform(run, changes) {
    const root = (0,dom/* rootOf */.I5)(changes);
    if (root === undefined || !isTransform(changes)) {
        (0,xdt_log/* addEntry */.An)(run.log, 'info', `The expected namespace ${xdt_namespaces/* xdtNamespace */.md} was not found in the transform file`);
        return true;
    }
    yield* walk((0,xdt_context/* createContext */.q6)(root, undefined), run);
    return run.log.entries.every(({ level }) => level !== 'error');
}
/** Parents first, in document order; what an element's transform has done, its children's see. */
function* walk(root, run) {
    const open = [root];
    for (let context = open.pop(); context !== undefined; context = open.pop()) {
        yield;
        if (!attempt(context, { ...run, budget: (0,budget/* createBudget */.yK)() }))
            continue;
        for (let node = context.element.last; node !== undefined; node = node.previous) {
            if (node.kind === 'element')
                open.push((0,xdt_context/* createContext */.q6)(node, context));
        }
    }
}
function attempt(context, run) {
    try {
        executeElement(context, run);
        return true;
    }
    catch (thrown) {
        if (!(thrown instanceof xdt_log/* TransformError */.J5))
            throw thrown;
        (0,xdt_log/* addError */.CN)(run.log, thrown, (0,xdt_log/* spotOf */.Yf)(context.element, 'transform'));
        return false;
    }
}
function* save(document, { mark, encoder }) {
    const { first } = document;
    const declared = first?.kind === 'declaration' ? first.encoding : undefined;
    const saving = encoder === undefined ? chooseSaving(mark, declared) : savingOf(encoder);
    yield;
    layOut(document);
    yield;
    return saving.encode(serialise(document, saving.holds));
}

;// CONCATENATED MODULE: ./lib/config/apply-transform.js


/**
 * Applies one XDT transform as Microsoft's engine does. A file that cannot be read or written is an error
 * of its own; where an error was logged there is no document, although the engine could still save one.
 */
const apply_transform_applyTransform = function* (source, transform) {
    const { bytes, applied, hasRoot, log, failure } = yield* transformInSteps({ name: source.path, bytes: source.bytes }, { name: transform.path, bytes: transform.bytes });
    const isLogged = log.some(({ level }) => level === 'error');
    if (failure !== undefined && !isLogged)
        throw failure.error;
    if (applied && !hasRoot) {
        throw new error/* UserError */.yo(`${transform.path} takes the root element of ${source.path} away, and what is left is no document`, 'Take the Transform off its root element; nothing was written');
    }
    return { document: applied && bytes !== undefined ? Buffer.from(bytes) : undefined, log };
};


/***/ })

};
