export const id = 143;
export const ids = [143];
export const modules = {

/***/ 2143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyTransform: () => (/* binding */ apply_transform_applyTransform)
});

// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/config/xml/fail.js
var xml_fail = __webpack_require__(3582);
;// CONCATENATED MODULE: ./lib/config/xdt/call.js
// .NET's \s and \w; what `trim` takes off is the same.
const space = '(?:[^\\S\\ufeff]|\\x85)';
const word = '[\\p{L}\\p{M}\\p{Nd}\\p{Pc}]';
const pattern = new RegExp(`^${space}*(?<name>${word}+)(?:${space}*\\((?<argument>[\\s\\S]*)\\))?${space}*$`, 'u');
/** Parses `Name` or `Name(arguments)`; the arguments go up to the last `)`. Undefined where it is neither. */
function parseCall(value) {
    const groups = pattern.exec(value)?.groups;
    if (groups === undefined)
        return undefined;
    return { name: groups.name ?? '', argument: groups.argument || undefined };
}
/**
 * Splits an argument string at the commas outside parentheses and trims; quotes are not understood. Without any
 * comma it is one argument, **untrimmed**, so that `Match( k )` looks for an attribute ` k `.
 */
function splitArguments(argument) {
    if (argument === undefined)
        return [];
    if (!argument.includes(','))
        return [argument];
    const result = [];
    let open = 0;
    let parts = [];
    for (const piece of argument.split(',')) {
        parts.push(piece);
        open += piece.split('(').length - piece.split(')').length;
        if (open !== 0)
            continue;
        result.push(trim(parts.join(',')));
        parts = [];
    }
    return parts.length === 0 ? result : [...result, trim(parts.join(','))];
}
const blanks = new RegExp(`^${space}+|${space}+$`, 'g');
function trim(text) {
    return text.replace(blanks, '');
}

;// CONCATENATED MODULE: ./lib/config/xdt/dom.js
/** The link fields of a node that stands nowhere yet. */
const unlinked = { parent: undefined, previous: undefined, next: undefined, order: 0 };
function createLeaf(kind, data) {
    return { kind, data, parent: undefined, previous: undefined, next: undefined, order: 0 };
}
function rootOf(document) {
    for (const node of childrenOf(document))
        if (node.kind === 'element')
            return node;
    return undefined;
}
/** The children in order; a child may be removed while it is the current one. */
function* childrenOf(parent) {
    for (let node = parent.first; node !== undefined;) {
        const next = node.next;
        yield node;
        node = next;
    }
}
/** Puts a node before another child of the parent, or behind the last one. */
function insertNode(parent, node, before) {
    const previous = before === undefined ? parent.last : before.previous;
    node.parent = parent;
    node.previous = previous;
    node.next = before;
    if (previous === undefined)
        parent.first = node;
    else
        previous.next = node;
    if (before === undefined)
        parent.last = node;
    else
        before.previous = node;
    if (parent.kind === 'element')
        parent.isSelfClosed = false;
    node.order = orderBetween(previous, before);
    if (node.order === previous?.order || node.order === before?.order)
        renumber(parent);
    if (node.kind === 'element')
        parent.index?.add(node);
}
function orderBetween(previous, next) {
    if (next === undefined)
        return previous === undefined ? 0 : Math.floor(previous.order) + 1;
    return previous === undefined ? Math.ceil(next.order) - 1 : (previous.order + next.order) / 2;
}
/** Between two siblings there is room for some fifty halvings; then all get new numbers. */
function renumber(parent) {
    let order = 0;
    for (const node of childrenOf(parent))
        node.order = order++;
}
function removeNode(node) {
    const { parent, previous, next } = node;
    if (parent === undefined)
        return;
    if (previous === undefined)
        parent.first = next;
    else
        previous.next = next;
    if (next === undefined)
        parent.last = previous;
    else
        next.previous = previous;
    node.parent = undefined;
    node.previous = undefined;
    node.next = undefined;
}
function replaceNode(old, node) {
    const { parent } = old;
    if (parent === undefined)
        return;
    insertNode(parent, node, old);
    removeNode(old);
}
/** The next node in document order after a node's start, below `top` only. */
function following(node, top) {
    if (node.kind === 'element' && node.first !== undefined)
        return node.first;
    return followingOutside(node, top);
}
/** The next node in document order after a node's end, below `top` only. */
function followingOutside(node, top) {
    for (let at = node; at !== undefined && at !== top; at = at.parent) {
        if (at.kind === 'document')
            return undefined;
        if (at.next !== undefined)
            return at.next;
    }
    return undefined;
}
/** All elements from `top` on, in document order. */
function* elementsFrom(top) {
    for (let node = top; node !== undefined; node = following(node, top)) {
        if (node.kind === 'element')
            yield node;
    }
}
/** Says that an element's attributes are no longer those of its source. */
function touchAttributes(element) {
    element.isVerbatim = false;
}
/** The attribute with a qualified name; the first one, where copies have left several. */
function findAttribute(element, name) {
    return element.attributes.find((attribute) => attribute.name === name);
}

;// CONCATENATED MODULE: ./lib/config/xdt/log.js
function createLog() {
    return { entries: [], depth: 0, isQuiet: false };
}
/** Logs a message about a place, or about a file as a whole. */
function addEntry(log, level, message, about) {
    push(log, { level, message, why: undefined }, about);
}
/** Logs what ended a transform; `about` is blamed where the error does not say whom. */
function addError(log, { message, why, spot }, about) {
    push(log, { level: 'error', message, why }, spot ?? about);
}
function push(log, { level, message, why }, about) {
    const isQuiet = level === 'warning' && log.isQuiet;
    const spot = isQuiet ? undefined : about;
    const position = spot?.element?.origin.positionOf(spot.offset);
    log.entries.push({
        level: isQuiet ? 'info' : level,
        message,
        why,
        file: spot?.file,
        line: position?.line,
        column: position?.column,
        depth: log.depth,
    });
}
/** The place of an element: the first character of its name. */
function spotOf(element, file) {
    return { file, element, offset: element.start + 1 };
}
/** An error of the transform, which is logged and does not stop the rest; with the place to blame, if that is known. */
class TransformError extends Error {
    name = 'TransformError';
    spot;
    why;
    constructor(message, spot, why) {
        super(message);
        this.spot = spot;
        this.why = why;
    }
}
/** The error where the reference steps on nothing and says no more than that. */
function nullReference(why) {
    return new TransformError('Object reference not set to an instance of an object.', undefined, why);
}

;// CONCATENATED MODULE: ./lib/config/xdt/locators.js


/** The path above the root element. */
const noPath = { text: '', steps: undefined };
/** How each locator makes the path of an element out of the one above it. */
const locators = {
    DefaultLocator: (element, above) => child(element, above, '', []),
    Match(element, above, args) {
        if (args.length === 0)
            throw new TransformError('Match requires at least 1 arguments');
        const keys = args.map((name) => ({ name, value: keyValue(element, name) }));
        const tests = keys.map(({ name, value }) => `@${name}='${value}'`);
        return child(element, above, `[${tests.join(' and ')}]`, keys.every(isPlain) ? keys : undefined);
    },
    Condition(element, above, args) {
        const text = onlyArgument('Condition', args);
        return child(element, above, `${text.startsWith('[') ? '' : '['}${text}${text.endsWith(']') ? '' : ']'}`, undefined);
    },
    XPath(element, above, args) {
        const text = onlyArgument('XPath', args);
        if (text.startsWith('/'))
            return { text, steps: undefined };
        const path = join(child(element, above, '', []).text, text);
        return { text: path.replaceAll('/./', '/'), steps: undefined };
    },
};
function child(element, above, predicate, attributes) {
    const name = element.uri !== '' && element.prefix === '' ? `_defaultNamespace:${element.name}` : element.name;
    const isKnown = attributes !== undefined && (above.text === '' || above.steps !== undefined);
    return {
        text: join(above.text, name + predicate),
        steps: isKnown ? { name, attributes, above: above.steps } : undefined,
    };
}
function join(left, right) {
    return left.endsWith('/') ? left + right : `${left}/${right}`;
}
function keyValue(element, name) {
    const attribute = findAttribute(element, name);
    if (attribute === undefined)
        throw new TransformError(`No attribute '${name}' exists for the Match Locator`);
    return attribute.value;
}
/** A value with an apostrophe is not what it seems between apostrophes; declarations are no attributes in XPath. */
function isPlain({ name, value }) {
    return !value.includes("'") && name !== 'xmlns' && !name.startsWith('xmlns:');
}
function onlyArgument(name, args) {
    const [only] = args;
    if (only === undefined || args.length > 1)
        throw new TransformError(`${name} requires exactly 1 arguments`);
    return only;
}

;// CONCATENATED MODULE: ./lib/config/xdt/namespaces.js
/** The namespace of transforms and locators. */
const xdtNamespace = 'http://schemas.microsoft.com/XML-Document-Transform';
/** The namespace of `xml:lang` and `xml:space`, bound to `xml` without a declaration. */
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
/** The namespace of namespace declarations themselves. */
const declarationNamespace = 'http://www.w3.org/2000/xmlns/';
/** Splits a qualified name; the prefix is empty where there is no colon. */
function splitName(name) {
    const colon = name.indexOf(':');
    return { prefix: colon < 0 ? '' : name.slice(0, colon), local: name.slice(colon + 1) };
}
/** Joins a prefix, which may be empty, and a local name. */
function joinName(prefix, local) {
    return prefix === '' ? local : `${prefix}:${local}`;
}

;// CONCATENATED MODULE: ./lib/config/xdt/types.js
/** The types of Microsoft's namespace that `Transform` and `Locator` values can name, with or without sense. */
const transformNames = [
    'Replace',
    'Remove',
    'RemoveAll',
    'Insert',
    'InsertIfMissing',
    'InsertBefore',
    'InsertAfter',
    'SetAttributes',
    'RemoveAttributes',
    'SetTokenizedAttributes',
    'CommentOut',
];
const locatorNames = ['Match', 'Condition', 'XPath', 'DefaultLocator'];
/** Transforms that cannot be made. */
const abstractTransforms = ['AttributeTransform', 'InsertBase'];
const otherTypes = new Set([
    ...transformNames,
    ...locatorNames,
    ...abstractTransforms,
    'Transform',
    'Locator',
    'CommonErrors',
    'IXmlFormattableAttributes',
    'IXmlOriginalDocumentService',
    'IXmlTransformationLogger',
    'MessageType',
    'MissingTargetMessage',
    'NamedTypeFactory',
    'PositionTrackingTextReader',
    'SetTokenizedAttributeStorage',
    'TransformFlags',
    'WhitespaceTrackingTextReader',
    'XPathAxis',
    'XmlArgumentUtility',
    'XmlAttributePreservationDict',
    'XmlAttributePreservationProvider',
    'XmlAttributePreservingWriter',
    'XmlElementContext',
    'XmlFileInfoDocument',
    'XmlFormatter',
    'XmlNodeContext',
    'XmlNodeException',
    'XmlTransformableDocument',
    'XmlTransformation',
    'XmlTransformationException',
    'XmlTransformationLogger',
]);
/** Why a name is not one of the wanted kind; names are looked up as .NET types, in their exact case. */
function explainName(name, kind) {
    const full = `Microsoft.Web.XmlTransform.${name}`;
    if (kind === 'Transform' && abstractTransforms.includes(name)) {
        return `Type '${full}' must have a no-argument constructor to be instantiated by the transformation engine`;
    }
    if (otherTypes.has(name))
        return `'${full}' is not a type of ${kind}`;
    return `Could not resolve '${name}' as a type of ${kind}`;
}

;// CONCATENATED MODULE: ./lib/config/xdt/xdt-attributes.js




/** Finds the `Transform` or `Locator` attribute of an element, whatever its prefix. */
function findXdtAttribute(element, local) {
    return element.attributes.find((attribute) => attribute.uri === xdtNamespace && attribute.local === local);
}
/** The place of an attribute of the transform. */
function spotOfAttribute(element, attribute) {
    return { file: 'transform', element, offset: attribute.start };
}
/** Reads a call whose name must be one of a list; what is wrong is blamed on the attribute. */
function readCall(element, attribute, kind, names) {
    const spot = spotOfAttribute(element, attribute);
    const call = parseCall(attribute.value);
    if (call === undefined) {
        throw new TransformError('Transform and Locator attributes must contain only a type name, or a type name followed by a list of attributes in parentheses.', spot);
    }
    const name = names.find((known) => known === call.name);
    if (name === undefined)
        throw new TransformError(explainName(call.name, kind), spot);
    return { name, argument: call.argument };
}

;// CONCATENATED MODULE: ./lib/config/xdt/context.js






function createContext(element, parent) {
    return { element, parent, target: undefined, targets: undefined, parents: undefined };
}
/** The path of what the element stands for. */
function targetPath(context) {
    const open = [];
    let at = context;
    for (; at !== undefined && at.target === undefined; at = at.parent)
        open.push(at);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        next.target = locate(next, next.parent?.target ?? noPath);
    }
    return context.target ?? noPath;
}
/** The path of what the element is inserted into: with an XPath locator the located element itself. */
function parentPath(context) {
    const above = context.parent === undefined ? noPath : targetPath(context.parent);
    return readLocator(context.element)?.name === 'XPath' ? targetPath(context) : above;
}
function locate({ element }, above) {
    const call = readLocator(element);
    try {
        return locators[call?.name ?? 'DefaultLocator'](element, above, splitArguments(call?.argument));
    }
    catch (thrown) {
        if (!(thrown instanceof TransformError) || thrown.spot !== undefined)
            throw thrown;
        throw new TransformError(thrown.message, spotOf(element, 'transform'));
    }
}
function readLocator(element) {
    const attribute = findXdtAttribute(element, 'Locator');
    if (attribute === undefined)
        return undefined;
    return readCall(element, attribute, 'Locator', locatorNames);
}
/** The namespaces in scope at an element, as paths may use them; the default one has a name of its own. */
function namespacesAt(element) {
    const found = new Map();
    for (let at = element; at !== undefined;) {
        for (const { uri, prefix, local, value } of at.attributes) {
            const name = prefix === '' ? '_defaultNamespace' : local;
            if (uri === declarationNamespace && !found.has(name))
                found.set(name, value);
        }
        at = at.parent?.kind === 'element' ? at.parent : undefined;
    }
    if (found.get('_defaultNamespace') === '')
        found.delete('_defaultNamespace');
    return found.set('xml', xmlNamespace).set('xmlns', declarationNamespace);
}

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
        throw new error/* UserError */.y(`${file} is not an XML file: it has ${bytes.length} bytes`, 'Give a file with a root element');
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
        throw new error/* UserError */.y(`The XML declaration names the encoding "${name}", which is not known`, 'Write encoding="utf-8", or leave the encoding out');
    }
    return /^(?:us-ascii|iso-8859-|iso8859-|latin)/.test(name)
        ? { holds: undefined, encode: (text) => encoder.encode(text, name === 'us-ascii' ? lose : fitBest) }
        : savingOf(encoder);
}
/** Saving in an encoding without loss: characters that it does not have must be references by then. */
function savingOf(encoder) {
    const refuse = (character) => {
        throw new error/* UserError */.y(`The encoding ${encoder.name} has no character "${character}", and where it stands no reference can`, 'Save the file as UTF-8, or use another character');
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
                throw new error/* UserError */.y('The result holds half of a surrogate pair', 'Write the character as one reference, like &#x1F600;');
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

// EXTERNAL MODULE: ./lib/config/place.js
var place = __webpack_require__(2413);
;// CONCATENATED MODULE: ./lib/config/xdt/origin.js

/** What the shifts add to lines and to columns is the same on every line. */
function createOrigin(text, lineShift = 0, columnShift = 0) {
    let find;
    return {
        text,
        positionOf(offset) {
            find ??= (0,place/* positionsIn */.YH)(text);
            const { line, column } = find(offset);
            return { line: line + lineShift, column: column + columnShift };
        },
    };
}

// EXTERNAL MODULE: ./lib/config/xml/entities.js
var entities = __webpack_require__(4399);
// EXTERNAL MODULE: ./lib/config/xml/names.js
var names = __webpack_require__(8460);
// EXTERNAL MODULE: ./lib/config/xml/references.js
var references = __webpack_require__(9920);
// EXTERNAL MODULE: ./lib/config/xml/tokenize.js + 2 modules
var tokenize = __webpack_require__(9451);
;// CONCATENATED MODULE: ./lib/config/xdt/scope.js

function createScope(fail) {
    return {
        bindings: new Map([
            ['', ['']],
            ['xml', [xmlNamespace]],
            ['xmlns', [declarationNamespace]],
        ]),
        preserve: [false],
        fail,
    };
}
/** Enters an element: what its attributes declare holds from here on, also for themselves. */
function enterScope(attributes, scope) {
    for (const attribute of attributes)
        if (attribute.uri === declarationNamespace)
            declare(attribute, scope);
    for (const attribute of attributes) {
        if (attribute.prefix !== '' && attribute.uri === '') {
            attribute.uri = lookUp(attribute.prefix, attribute.start, scope);
        }
    }
    checkDuplicates(attributes, scope);
    scope.preserve.push(readSpace(attributes, scope));
}
function leaveScope(element, { bindings, preserve }) {
    preserve.pop();
    for (const { uri, prefix, local } of element.attributes) {
        if (uri === declarationNamespace)
            bindings.get(prefix === '' ? '' : local)?.pop();
    }
}
/** The namespace that a prefix is bound to; `offset` is where it stands. */
function lookUp(prefix, offset, { bindings, fail }) {
    if (prefix === 'xmlns')
        fail(offset, '"xmlns" is not a prefix for elements');
    return bindings.get(prefix)?.at(-1) ?? fail(offset, `The prefix "${prefix}" is not declared`);
}
function declare({ prefix, local, value, start }, { bindings, fail }) {
    const name = prefix === '' ? '' : local;
    if (name !== '' && value === '')
        fail(start, `The prefix "${name}" cannot be bound to no namespace`);
    if (name === 'xmlns' || value === declarationNamespace)
        fail(start, '"xmlns" cannot be declared');
    if (name === 'xml' && value !== xmlNamespace)
        fail(start, '"xml" cannot be bound to another namespace');
    const values = bindings.get(name);
    if (values === undefined)
        bindings.set(name, [value]);
    else
        values.push(value);
}
function checkDuplicates(attributes, { fail }) {
    if (!attributes.some(({ prefix }) => prefix !== ''))
        return;
    const seen = new Set();
    for (const { name, local, uri, start } of attributes) {
        const key = `${local} ${uri}`;
        if (uri !== '' && seen.has(key))
            fail(start, `The attribute ${name} stands there twice`);
        seen.add(key);
    }
}
/** Whether white space inside an element is significant: its own `xml:space` or the nearest ancestor's. */
function readSpace(attributes, { preserve, fail }) {
    const space = attributes.find(({ uri, local }) => uri === xmlNamespace && local === 'space');
    if (space === undefined)
        return preserve.at(-1) ?? false;
    const word = space.value.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
    if (word !== 'preserve' && word !== 'default')
        fail(space.start, 'xml:space is either "preserve" or "default"');
    return word === 'preserve';
}

;// CONCATENATED MODULE: ./lib/config/xdt/parse.js







/**
 * Reads a document in the manner of .NET's `XmlTextReader` with normalization off: line ends and values stay as
 * they are, declared entities stay references, every run of text, CDATA section and reference is a node of its own.
 */
function parseDocument(origin, reading, fail) {
    const document = { kind: 'document', first: undefined, last: undefined, index: undefined };
    const state = {
        origin,
        fail,
        reading,
        checkEntity: (0,entities/* createEntityCheck */.C)(new Map(), fail),
        scope: createScope(fail),
    };
    let parent = document;
    for (const token of (0,tokenize/* tokenizeXml */.H)(origin.text, fail)) {
        if (token.kind === 'start') {
            const element = readElement(token, state);
            insertNode(parent, element, undefined);
            if (token.isSelfClosed)
                leaveScope(element, state.scope);
            else
                parent = element;
        }
        else if (token.kind === 'end') {
            if (parent.kind === 'element') {
                leaveScope(parent, state.scope);
                parent = parent.parent ?? document;
            }
        }
        else {
            if (token.kind === 'doctype')
                state.checkEntity = (0,entities/* createEntityCheck */.C)((0,entities/* findEntities */.B)(token.subset), fail);
            for (const node of readNodes(token, state))
                insertNode(parent, node, undefined);
        }
    }
    return document;
}
function readNodes(token, state) {
    const cut = ({ start, end }) => state.origin.text.slice(start, end);
    switch (token.kind) {
        case 'text':
            return readText(cut(token), token.start, state);
        case 'comment':
        case 'cdata':
            return [createLeaf(token.kind, cut(token.data))];
        case 'instruction':
            return [{ kind: 'instruction', target: token.target, data: cut(token.data), ...unlinked }];
        case 'declaration':
            return [{ kind: 'declaration', encoding: token.encoding, standalone: token.standalone, ...unlinked }];
        case 'doctype':
            return [{ kind: 'doctype', doctype: token, ...unlinked }];
        default:
            return [];
    }
}
/** A run becomes white space only where all of it is literal white space: `&#32;` is text. */
function readText(raw, offset, state) {
    if (!raw.includes('&'))
        return readRun(raw, isBlank(raw), state);
    const check = (name, at) => state.checkEntity(name, 'text', at);
    return (0,references/* decodeReferences */.P)(raw, offset, check, state.fail).flatMap((piece) => 'entity' in piece
        ? [createLeaf('entity', piece.entity)]
        : readRun(piece.text, piece.isLiteral && isBlank(piece.text), state));
}
function readRun(text, isWhitespace, state) {
    if (!isWhitespace)
        return [createLeaf('text', text)];
    if (state.scope.preserve.at(-1) === true)
        return [createLeaf('significant', text)];
    return state.reading.dropsWhitespace ? [] : [createLeaf('whitespace', text)];
}
function isBlank(text) {
    return /^[ \t\r\n]*$/.test(text);
}
function readElement(token, state) {
    const { origin, fail, reading, scope } = state;
    if (scope.preserve.length > reading.deepest)
        fail(token.start, `There are more than ${reading.deepest} levels of elements`);
    const attributes = token.attributes.map((attribute) => readAttribute(attribute, state));
    enterScope(attributes, scope);
    const { prefix, local } = nameOf(token.name, token.start + 1, fail);
    return {
        kind: 'element',
        name: token.name,
        prefix,
        local,
        uri: lookUp(prefix, token.start + 1, scope),
        attributes,
        first: undefined,
        last: undefined,
        isSelfClosed: token.isSelfClosed,
        isNew: reading.isNew,
        origin,
        start: token.start,
        end: token.end,
        isVerbatim: token.attributes.every((attribute) => isCanonical(attribute, origin.text)),
        layout: undefined,
        index: undefined,
        ...unlinked,
    };
}
/** Whether an attribute is written as the serialiser would write it. */
function isCanonical({ name, start, valueStart, valueEnd }, text) {
    if (text[valueEnd] !== '"' || start + name.length + 2 !== valueStart)
        return false;
    return !/[&>\r\n]/.test(text.slice(valueStart, valueEnd));
}
const prefixedName = new RegExp(`^${names/* plainName */.M}:${names/* plainName */.M}$`);
function nameOf(name, offset, fail) {
    if (!name.includes(':'))
        return { prefix: '', local: name };
    if (!prefixedName.test(name))
        fail(offset, `${name} is not a name with one prefix`);
    return splitName(name);
}
function readAttribute({ name, start, valueStart, valueEnd }, state) {
    const { prefix, local } = nameOf(name, start, state.fail);
    const isDeclaration = prefix === 'xmlns' || name === 'xmlns';
    const raw = state.origin.text.slice(valueStart, valueEnd);
    const uri = isDeclaration ? declarationNamespace : '';
    if (!raw.includes('&'))
        return { name, prefix, local, uri, value: raw, pieces: undefined, start };
    const check = (name, at) => state.checkEntity(name, 'value', at);
    const all = (0,references/* decodeReferences */.P)(raw, valueStart, check, state.fail);
    const value = all.map((piece) => ('entity' in piece ? '' : piece.text)).join('');
    const pieces = all.some((piece) => 'entity' in piece) ? all : undefined;
    return { name, prefix, local, uri, value, pieces, start };
}

;// CONCATENATED MODULE: ./lib/config/xdt/escape.js
const inText = /[&<>\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
const inValue = /[&<>"\0-\x08\n-\x1f\ufffe\uffff]/g;
const escape_names = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
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
    return escape_names[character] ?? numberOf(character);
}
function numberOf(character) {
    return `&#x${character.codePointAt(0)?.toString(16).toUpperCase()};`;
}
function refer(text, holds) {
    if (holds === undefined)
        return text;
    return text.replace(/[^\0-\x7f]/gu, (character) => (holds(character) ? character : numberOf(character)));
}

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
        throw new error/* UserError */.y(`What CommentOut turns into a comment holds "--", which no comment can: ${data.trim().slice(0, 60)}`, 'Remove the element instead, or take "--" out of it');
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
            level.name = joinName(prefix, local);
            if (prefix === '')
                bindDefault(level, uri, false);
            else
                bind(prefix, uri, false);
            return prefix;
        },
        attribute({ prefix: own, uri }) {
            if (uri === declarationNamespace || uri === '' || own === 'xml')
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
        const next = followingOutside(node, top);
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
    write(`<${joinName(namespaces.enter(element), element.local)}`, output);
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
    const name = joinName(namespaces.attribute(attribute), attribute.local);
    if (attribute.uri === declarationNamespace)
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
        throw new TransformError(problem);
    };
    const copy = rootOf(parseDocument(createOrigin(text, line - 1, column - 2), reading, fail));
    if (copy === undefined)
        throw new Error('A copy has no root element');
    for (const inner of elementsFrom(copy))
        scrub(inner);
    removeNode(copy);
    return copy;
}
function scrub(element) {
    element.isVerbatim = false;
    element.layout = createLayout();
    element.attributes = element.attributes
        .filter(({ uri }) => uri !== xdtNamespace && uri !== declarationNamespace)
        .map((attribute) => ({ ...attribute, prefix: '', name: attribute.local }));
}

;// CONCATENATED MODULE: ./lib/config/xdt/xpath/budget.js
/** The expressions take more steps than they may. */
class BudgetSpent extends Error {
    name = 'BudgetSpent';
}
/** A step is a node that is looked at; so many take about a second. */
const mostSteps = 10_000_000;
function createBudget() {
    return { left: mostSteps };
}
/** Takes steps off the budget, before they are made or after. */
function spend(budget, steps) {
    budget.left -= steps;
    if (budget.left >= 0)
        return;
    throw new BudgetSpent(`takes more than ${mostSteps.toLocaleString('en')} steps`);
}

;// CONCATENATED MODULE: ./lib/config/xdt/child-index.js
/** Finds the children of a parent that a step means, in their order. */
function findChildren(parent, step) {
    parent.index ??= createIndex(parent);
    return parent.index.find(step);
}
function createIndex(parent) {
    const tables = new Map();
    return {
        add(element) {
            for (const table of tables.values())
                put(table, element);
        },
        find(step) {
            const signature = JSON.stringify(step.attributes);
            let table = tables.get(signature);
            if (table === undefined) {
                table = { attributes: step.attributes, buckets: new Map() };
                tables.set(signature, table);
                for (let node = parent.first; node !== undefined; node = node.next) {
                    if (node.kind === 'element')
                        put(table, node);
                }
            }
            const bucket = table.buckets.get(keyOf(step.uri, step.local, step.values));
            return bucket === undefined ? [] : read(bucket, parent, step);
        },
    };
}
function put({ attributes, buckets }, element) {
    const values = [];
    for (const { uri, local } of attributes) {
        const value = readValue(element, uri, local);
        if (value === undefined)
            return;
        values.push(value);
    }
    const key = keyOf(element.uri, element.local, values);
    const bucket = buckets.get(key);
    if (bucket === undefined) {
        buckets.set(key, { elements: [element], dead: 0, isSorted: true });
        return;
    }
    const last = bucket.elements.at(-1);
    if (last !== undefined && last.order >= element.order)
        bucket.isSorted = false;
    bucket.elements.push(element);
}
function keyOf(uri, local, values) {
    return values.length === 0
        ? `${local} ${uri}`
        : `${local} ${uri} ${values.length === 1 ? values[0] : JSON.stringify(values)}`;
}
function readValue(element, uri, local) {
    for (const attribute of element.attributes) {
        if (attribute.local === local && attribute.uri === uri)
            return attribute.value;
    }
    return undefined;
}
function* read(bucket, parent, step) {
    if (!bucket.isSorted) {
        const live = bucket.elements.filter((element) => isMatch(element, parent, step));
        bucket.elements = [...new Set(live)].sort((a, b) => a.order - b.order);
        bucket.dead = 0;
        bucket.isSorted = true;
    }
    const { elements } = bucket;
    for (let at = bucket.dead; at < elements.length; at++) {
        const element = elements[at];
        if (element !== undefined && isMatch(element, parent, step))
            yield element;
        else if (at === bucket.dead)
            bucket.dead++;
    }
}
function isMatch(element, parent, { attributes, values }) {
    return (element.parent === parent &&
        attributes.every(({ uri, local }, at) => readValue(element, uri, local) === values[at]));
}

;// CONCATENATED MODULE: ./lib/config/xdt/xpath/axes.js

const owners = new WeakMap();
/** The element of an attribute that an expression has selected. */
function ownerOf(attribute) {
    return owners.get(attribute);
}
/** Whether a node is text for XPath; white space outside the root element is none. */
function isText(node) {
    if (node.kind === 'whitespace')
        return node.parent?.kind !== 'document';
    return node.kind === 'text' || node.kind === 'cdata' || node.kind === 'significant';
}
/** Text and CDATA in a row are one text node of XPath: the first of them stands for all. */
function isVisible(node) {
    if (isText(node))
        return node.previous === undefined || !isText(node.previous);
    return node.kind === 'element' || node.kind === 'comment' || node.kind === 'instruction';
}
/** What an axis leads to from a node, nearest first; declarations of namespaces are no attributes. */
const axes = {
    self: (node) => [node],
    child: axes_childrenOf,
    parent: (node) => some(parentOf(node)),
    attribute: attributesOf,
    descendant: descendantsOf,
    *'descendant-or-self'(node) {
        yield node;
        yield* descendantsOf(node);
    },
    ancestor: ancestorsOf,
    *'ancestor-or-self'(node) {
        yield node;
        yield* ancestorsOf(node);
    },
    'following-sibling': (node) => siblingsOf(node, 'next'),
    'preceding-sibling': (node) => siblingsOf(node, 'previous'),
    *following(node) {
        if (!('kind' in node))
            for (const owner of some(parentOf(node)))
                yield* descendantsOf(owner);
        for (const at of placesOf(node)) {
            for (const sibling of siblingsOf(at, 'next')) {
                yield sibling;
                yield* descendantsOf(sibling);
            }
        }
    },
    *preceding(node) {
        for (const at of placesOf(node)) {
            for (const sibling of siblingsOf(at, 'previous')) {
                yield* [...descendantsOf(sibling)].reverse();
                yield sibling;
            }
        }
    },
    namespace: () => [],
};
function some(value) {
    return value === undefined ? [] : [value];
}
/** What stands where a node stands: itself and all around it; of an attribute, its element. */
function placesOf(node) {
    return 'kind' in node ? [node, ...ancestorsOf(node)] : [...ancestorsOf(node)];
}
function parentOf(node) {
    return 'parent' in node ? node.parent : owners.get(node);
}
function* axes_childrenOf(node) {
    if (!('first' in node))
        return;
    for (let at = node.first; at !== undefined; at = at.next)
        if (isVisible(at))
            yield at;
}
function* siblingsOf(node, way) {
    if (!('next' in node))
        return;
    for (let at = node[way]; at !== undefined; at = at[way])
        if (isVisible(at))
            yield at;
}
function* ancestorsOf(node) {
    for (let at = parentOf(node); at !== undefined; at = parentOf(at))
        yield at;
}
function* attributesOf(node) {
    if (!('attributes' in node))
        return;
    for (const attribute of node.attributes) {
        if (attribute.uri === declarationNamespace)
            continue;
        owners.set(attribute, node);
        yield attribute;
    }
}
function* descendantsOf(top) {
    let at = 'first' in top ? top.first : undefined;
    while (at !== undefined) {
        if (isVisible(at))
            yield at;
        if ('first' in at && at.first !== undefined)
            at = at.first;
        else {
            let from = at;
            while (from !== undefined && from !== top && 'next' in from && from.next === undefined)
                from = from.parent;
            at = from === undefined || from === top || !('next' in from) ? undefined : from.next;
        }
    }
}
/** Tells whether a node that an axis has led to is what a step asks for. */
function axes_isMatch(node, test, axis) {
    if (test.kind === 'type')
        return test.type === 'node' || isOfType(node, test.type, test.target);
    const isPrincipal = axis === 'attribute' ? !('kind' in node) : 'kind' in node && node.kind === 'element';
    if (!isPrincipal || !('local' in node))
        return false;
    return ((test.local === undefined || node.local === test.local) &&
        (test.uri === undefined || node.uri === test.uri));
}
function isOfType(node, type, target) {
    if (!('kind' in node))
        return false;
    if (type === 'comment')
        return node.kind === 'comment';
    if (type === 'text')
        return isText(node);
    return node.kind === 'instruction' && (target === undefined || node.target === target);
}

;// CONCATENATED MODULE: ./lib/config/xdt/xpath/fixed.js
const known = new WeakMap();
/** Tells whether an expression comes to the same for every node of a document, so that once is enough. */
function isFixed(expression) {
    const found = known.get(expression) ?? decide(expression);
    known.set(expression, found);
    return found;
}
function decide(expression) {
    switch (expression.kind) {
        case 'number':
        case 'string':
            return true;
        case 'negation':
        case 'filter':
            return isFixed(expression.of);
        case 'binary':
            return isFixed(expression.left) && isFixed(expression.right);
        case 'call':
            return expression.name !== 'lang' && expression.args.length > 0 && expression.args.every(isFixed);
        case 'path':
            return typeof expression.from === 'string' ? expression.from === 'root' : isFixed(expression.from);
    }
}

;// CONCATENATED MODULE: ./lib/config/xdt/xpath/values.js


function isNodes(value) {
    return typeof value === 'object';
}
/** XPath 1.0, section 4.3. */
function toBoolean(value) {
    return isNodes(value) ? value.length > 0 : Boolean(value);
}
/** XPath 1.0, section 4.4: digits with a point and a minus sign, and nothing else. */
function toNumber(value, budget) {
    if (typeof value === 'number' || typeof value === 'boolean')
        return Number(value);
    const text = toText(value, budget).replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
    return /^-?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
}
/** XPath 1.0, section 4.2: a number never has an exponent, a set is its first node. */
function toText(value, budget) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number')
        return showNumber(value);
    if (typeof value === 'boolean')
        return String(value);
    const [first] = value;
    return first === undefined ? '' : textOf(first, budget);
}
function showNumber(value) {
    const text = String(value);
    if (!text.includes('e'))
        return text;
    return Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(100).replace(/0+$/, '');
}
/** The string value of a node: of an element or the document, all the text in it. */
function textOf(node, budget) {
    spend(budget, 1);
    if (!('kind' in node))
        return node.value;
    if (!('first' in node))
        return 'data' in node ? dataOf(node) : '';
    const parts = [];
    let at = node.first;
    while (at !== undefined) {
        spend(budget, 1);
        if ('data' in at && isText(at))
            parts.push(at.data);
        if ('first' in at && at.first !== undefined) {
            at = at.first;
            continue;
        }
        while (at?.next === undefined) {
            const up = at?.parent;
            if (up === undefined || up === node || up.kind === 'document')
                return parts.join('');
            at = up;
        }
        at = at.next;
    }
    return parts.join('');
}
/** A text node goes on as long as text follows. */
function dataOf(node) {
    let data = node.data;
    if (!isText(node))
        return data;
    for (let at = node.next; at !== undefined && isText(at) && 'data' in at; at = at.next)
        data += at.data;
    return data;
}

;// CONCATENATED MODULE: ./lib/config/xdt/xpath/functions.js



/** How many arguments each function of XPath 1.0 (section 4) takes. */
const counts = new Map([
    ...group([0, 0], 'last position true false'),
    ...group([0, 1], 'name local-name namespace-uri string number string-length normalize-space'),
    ...group([1, 1], 'count id boolean not lang sum floor ceiling round'),
    ...group([2, 2], 'starts-with contains substring-before substring-after'),
    ...group([2, 3], 'substring'),
    ...group([3, 3], 'translate'),
    ...group([2, Number.POSITIVE_INFINITY], 'concat'),
]);
function group(count, names) {
    return names.split(' ').map((name) => [name, count]);
}
/** Functions whose arguments must be node sets. */
const ofNodes = new Set(['count', 'sum', 'name', 'local-name', 'namespace-uri']);
const functions = new Map([
    ['last', (_, { size }) => size],
    ['position', (_, { position }) => position],
    ['true', () => true],
    ['false', () => false],
    ['count', ([nodes]) => nodesOf(nodes).length],
    // No attribute is known to be an id, because declarations in a DTD are not read.
    ['id', () => []],
    ['name', (args, focus) => functions_nameOf(firstOf(args, focus), 'name')],
    ['local-name', (args, focus) => functions_nameOf(firstOf(args, focus), 'local')],
    ['namespace-uri', (args, focus) => functions_nameOf(firstOf(args, focus), 'uri')],
    ['string', (args, focus) => own(args, focus)],
    ['number', ([value], { node, budget }) => toNumber(value ?? [node], budget)],
    ['boolean', ([value = '']) => toBoolean(value)],
    ['not', ([value = '']) => !toBoolean(value)],
    ['sum', ([nodes], { budget }) => nodesOf(nodes).reduce((sum, node) => sum + toNumber([node], budget), 0)],
    ['floor', ([value = ''], { budget }) => Math.floor(toNumber(value, budget))],
    ['ceiling', ([value = ''], { budget }) => Math.ceil(toNumber(value, budget))],
    ['round', ([value = ''], { budget }) => Math.round(toNumber(value, budget))],
    ['concat', (args, { budget }) => args.map((value) => toText(value, budget)).join('')],
    ['starts-with', withTexts((whole, part) => whole.startsWith(part))],
    ['contains', withTexts((whole, part) => whole.includes(part))],
    ['substring-before', withTexts((whole, part) => whole.slice(0, Math.max(0, whole.indexOf(part))))],
    ['substring-after', withTexts(cutBehind)],
    [
        'substring',
        ([whole = '', start = '', count], { budget }) => substring(toText(whole, budget), toNumber(start, budget), count === undefined ? Number.POSITIVE_INFINITY : toNumber(count, budget)),
    ],
    ['string-length', (args, focus) => own(args, focus).length],
    [
        'normalize-space',
        (args, focus) => own(args, focus)
            .replace(/[ \t\r\n]+/g, ' ')
            .replace(/^ | $/g, ''),
    ],
    ['translate', withTexts(translate)],
    ['lang', ([wanted = ''], { node, budget }) => isLanguage(languageOf(node), toText(wanted, budget))],
]);
/** Calls a function with values; whether it is one was seen when the expression was parsed. */
function callFunction(name, args, focus) {
    return functions.get(name)?.(args, focus) ?? '';
}
function nodesOf(value) {
    return value !== undefined && isNodes(value) ? value : [];
}
/** A function of nothing but texts. */
function withTexts(call) {
    return ([first = '', second = '', third = ''], { budget }) => call(toText(first, budget), toText(second, budget), toText(third, budget));
}
/** The text of the argument, or of the node where there is none. */
function own([value], { node, budget }) {
    return value === undefined ? textOf(node, budget) : toText(value, budget);
}
function firstOf([value], { node }) {
    return value === undefined ? node : nodesOf(value)[0];
}
function functions_nameOf(node, part) {
    if (node === undefined)
        return '';
    if ('local' in node)
        return node[part];
    return node.kind === 'instruction' && part !== 'uri' ? node.target : '';
}
function cutBehind(whole, part) {
    const at = whole.indexOf(part);
    return at < 0 ? '' : whole.slice(at + part.length);
}
/** As .NET has it: with a negative length the text begins at its start, wherever it was to begin. */
function substring(whole, start, length) {
    const from = Math.round(start) - 1;
    const end = from + Math.round(length);
    if (Number.isNaN(end) || end <= 0)
        return '';
    return whole.slice(from < 0 || length < 0 ? 0 : from, end);
}
function translate(whole, from, to) {
    return whole
        .split('')
        .map((character) => {
        const at = from.indexOf(character);
        return at < 0 ? character : to.charAt(at);
    })
        .join('');
}
function languageOf(node) {
    for (const at of axes['ancestor-or-self'](node)) {
        if (!('attributes' in at))
            continue;
        const found = at.attributes.find(({ uri, local }) => uri === xmlNamespace && local === 'lang');
        if (found !== undefined)
            return found.value;
    }
    return '';
}
function isLanguage(language, wanted) {
    const [given, base] = [language.toLowerCase(), wanted.toLowerCase()];
    return given.startsWith(base) && (given.length === base.length || given[base.length] === '-');
}

;// CONCATENATED MODULE: ./lib/config/xdt/xpath/keyed-step.js
const keyed_step_known = new WeakMap();
/** Finds the form `name[@a='x'][@b='y']…` at the start of a step, which is what most paths for config files consist of. */
function findKeyed(step) {
    if (!keyed_step_known.has(step))
        keyed_step_known.set(step, readKeyed(step));
    return keyed_step_known.get(step);
}
function readKeyed({ axis, test, predicates }) {
    if (axis !== 'child' || test.kind !== 'name' || test.uri === undefined || test.local === undefined)
        return undefined;
    const keys = predicates.map(readKey);
    const used = keys.includes(undefined) ? keys.indexOf(undefined) : keys.length;
    const leading = keys.slice(0, used).filter((key) => key !== undefined);
    if (leading.length === 0)
        return undefined;
    const attributes = leading.map(({ uri, local }) => ({ uri, local }));
    return {
        step: { uri: test.uri, local: test.local, attributes, values: leading.map(({ value }) => value) },
        used,
    };
}
/** `@name='text'`. */
function readKey(predicate) {
    if (predicate.kind !== 'binary' || predicate.operator !== '=')
        return undefined;
    const { left, right } = predicate;
    if (left.kind !== 'path' || left.from !== 'context' || left.steps.length !== 1 || right.kind !== 'string')
        return undefined;
    const [step] = left.steps;
    if (step?.axis !== 'attribute' || step.test.kind !== 'name' || step.predicates.length > 0)
        return undefined;
    const { uri, local } = step.test;
    return uri === undefined || local === undefined ? undefined : { uri, local, value: right.value };
}

;// CONCATENATED MODULE: ./lib/config/xdt/xpath/order.js

/** Nodes are counted through when first asked for: one walk over the document, whatever is sorted. */
function createOrder(node) {
    const root = [...axes['ancestor-or-self'](node)].at(-1) ?? node;
    let places;
    return {
        root,
        sort(nodes) {
            const unique = [...new Set(nodes)];
            if (unique.length < 2)
                return unique;
            places ??= countThrough(root);
            const known = places;
            return unique.sort((left, right) => (known.get(left) ?? 0) - (known.get(right) ?? 0));
        },
    };
}
/** Attributes come behind their element and before its children. */
function countThrough(root) {
    const places = new Map();
    for (const node of axes['descendant-or-self'](root)) {
        places.set(node, places.size);
        for (const attribute of axes.attribute(node))
            places.set(attribute, places.size);
    }
    return places;
}

;// CONCATENATED MODULE: ./lib/config/xdt/xpath/evaluate.js








/** Evaluates a parsed expression for a node of a document that stays as it is meanwhile. */
function evaluateExpression(expression, node, budget) {
    const order = createOrder(node);
    return evaluate(expression, { node, position: 1, size: 1, order, budget, fixed: new Map() });
}
function evaluate(expression, context) {
    const { fixed } = context;
    const known = fixed.get(expression);
    if (known !== undefined)
        return known;
    const value = evaluateAnew(expression, context);
    if (isFixed(expression))
        fixed.set(expression, value);
    return value;
}
function evaluateAnew(expression, context) {
    switch (expression.kind) {
        case 'number':
        case 'string':
            return expression.value;
        case 'negation':
            return -toNumber(evaluate(expression.of, context), context.budget);
        case 'binary':
            return combine(expression, context);
        case 'call': {
            const args = expression.args.map((argument) => evaluate(argument, context));
            for (const value of args)
                if (typeof value === 'string')
                    spend(context.budget, value.length >> 4);
            return callFunction(expression.name, args, context);
        }
        case 'filter':
            return filter(evaluate_nodesOf(expression.of, context), expression.predicates, context);
        case 'path':
            return walk(expression, context);
    }
}
function evaluate_nodesOf(expression, context) {
    const value = evaluate(expression, context);
    return isNodes(value) ? value : [];
}
function combine(expression, context) {
    const { operator, left, right } = expression;
    const test = (side) => toBoolean(evaluate(side, context));
    if (operator === 'or')
        return test(left) || test(right);
    if (operator === 'and')
        return test(left) && test(right);
    const [first, second] = [evaluate(left, context), evaluate(right, context)];
    if (operator === '|')
        return sort([...(isNodes(first) ? first : []), ...(isNodes(second) ? second : [])], context);
    const calculate = arithmetic[operator];
    return calculate === undefined
        ? compare(operator, [first, second], context)
        : calculate(toNumber(first, context.budget), toNumber(second, context.budget));
}
const arithmetic = {
    '+': (left, right) => left + right,
    '-': (left, right) => left - right,
    '*': (left, right) => left * right,
    div: (left, right) => left / right,
    mod: (left, right) => left % right,
};
/** XPath 1.0, section 3.4: a set compares if any of its nodes does, with a boolean as a whole. */
function compare(operator, sides, context) {
    const [left, right] = sides;
    if (typeof left !== 'boolean' && typeof right !== 'boolean') {
        const read = (node) => readAs(node, typeof (isNodes(left) ? right : left), context);
        if (isNodes(left))
            return left.some((node) => compare(operator, [read(node), right], context));
        if (isNodes(right))
            return right.some((node) => compare(operator, [left, read(node)], context));
    }
    if (operator === '=' || operator === '!=')
        return areEqual(left, right, context) === (operator === '=');
    const [first, second] = sides.map((side) => toNumber(isNodes(side) ? toBoolean(side) : side, context.budget));
    return relations[operator]?.(first ?? 0, second ?? 0) ?? false;
}
function readAs(node, other, { budget }) {
    return other === 'number' ? toNumber([node], budget) : textOf(node, budget);
}
function sort(nodes, { order, budget }) {
    spend(budget, nodes.length);
    return order.sort(nodes);
}
function areEqual(left, right, { budget }) {
    if (typeof left === 'boolean' || typeof right === 'boolean')
        return toBoolean(left) === toBoolean(right);
    if (typeof left === 'number' || typeof right === 'number')
        return toNumber(left, budget) === toNumber(right, budget);
    return toText(left, budget) === toText(right, budget);
}
const relations = {
    '<': (left, right) => left < right,
    '<=': (left, right) => left <= right,
    '>': (left, right) => left > right,
    '>=': (left, right) => left >= right,
};
function walk({ from, steps }, context) {
    let nodes = startOf(from, context);
    // As long as no node stands in another, children and attributes of nodes in order are in order themselves.
    let isFlat = nodes.length < 2;
    for (const step of steps) {
        const found = nodes.flatMap((node) => follow(step, node, context));
        const isSimple = step.axis === 'attribute' || step.axis === 'self' || (step.axis === 'child' && isFlat);
        if (!isSimple && nodes.length > 1)
            nodes = sort(found, context);
        else
            nodes = reverse.has(step.axis) ? found.reverse() : found;
        isFlat = step.axis === 'attribute' || (isSimple && isFlat) || nodes.length < 2;
    }
    return nodes;
}
function startOf(from, context) {
    if (from === 'context')
        return [context.node];
    return from === 'root' ? [context.order.root] : evaluate_nodesOf(from, context);
}
const reverse = new Set(['ancestor', 'ancestor-or-self', 'preceding', 'preceding-sibling']);
function follow(step, node, context) {
    const { axis, test, predicates } = step;
    const keyed = findKeyed(step);
    if (keyed !== undefined && 'first' in node) {
        return filter([...findChildren(node, keyed.step)], predicates.slice(keyed.used), context);
    }
    const found = [];
    for (const next of axes[axis](node)) {
        spend(context.budget, 1);
        if (axes_isMatch(next, test, axis))
            found.push(next);
    }
    return filter(found, predicates, context);
}
function filter(nodes, predicates, { order, budget, fixed }) {
    let left = nodes;
    for (const predicate of predicates) {
        const size = left.length;
        spend(budget, size);
        left = left.filter((node, at) => {
            const value = evaluate(predicate, { node, position: at + 1, size, order, budget, fixed });
            return typeof value === 'number' ? value === at + 1 : toBoolean(value);
        });
    }
    return left;
}

;// CONCATENATED MODULE: ./lib/config/xdt/xpath/lex.js

/** An expression that cannot be evaluated. */
class XPathError extends Error {
    name = 'XPathError';
}
const lex_pattern = new RegExp([
    '[ \\t\\r\\n]+',
    `(?<axis>${names/* plainName */.M})[ \\t\\r\\n]*::`,
    `(?<starred>${names/* plainName */.M}):\\*`,
    `(?:(?<prefix>${names/* plainName */.M}):)?(?<local>${names/* plainName */.M})`,
    '(?<number>[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)',
    `"(?<double>[^"]*)"|'(?<single>[^']*)'`,
    '(?<symbol>\\/\\/|\\.\\.|!=|<=|>=|[()\\[\\].@,/|+\\-=<>*$])',
].join('|'), 'y');
/** Splits an expression of XPath 1.0 (section 3.7) into its tokens. */
function splitTokens(text) {
    const tokens = [];
    lex_pattern.lastIndex = 0;
    while (lex_pattern.lastIndex < text.length) {
        const groups = lex_pattern.exec(text)?.groups;
        if (groups === undefined)
            throw new XPathError(`'${text}' has an invalid token.`);
        const token = readToken(groups);
        if (token === undefined)
            continue;
        const last = tokens.at(-1);
        if (last?.kind === 'name')
            last.isCall = token.kind === 'symbol' && token.text === '(';
        tokens.push(token);
    }
    tokens.push({ kind: 'end' });
    return tokens;
}
function readToken(groups) {
    const { axis, prefix = '', local, starred, number, symbol } = groups;
    if (axis !== undefined)
        return { kind: 'axis', name: axis };
    if (local !== undefined)
        return { kind: 'name', prefix, local, isCall: false };
    if (starred !== undefined)
        return { kind: 'name', prefix: starred, local: '*', isCall: false };
    if (number !== undefined)
        return { kind: 'number', value: Number(number) };
    if (symbol !== undefined)
        return { kind: 'symbol', text: symbol };
    const value = groups.double ?? groups.single;
    return value === undefined ? undefined : { kind: 'string', value };
}

;// CONCATENATED MODULE: ./lib/config/xdt/xpath/expression.js
const axisNames = [
    'ancestor',
    'ancestor-or-self',
    'attribute',
    'child',
    'descendant',
    'descendant-or-self',
    'following',
    'following-sibling',
    'namespace',
    'parent',
    'preceding',
    'preceding-sibling',
    'self',
];
/** Tells whether an expression comes to a node set, whatever the document. */
function isNodeSet(expression) {
    switch (expression.kind) {
        case 'path':
        case 'filter':
            return true;
        case 'binary':
            return expression.operator === '|';
        case 'call':
            return expression.name === 'id';
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./lib/config/xdt/xpath/reader.js

function createReader(text, findNamespace, parse) {
    const tokens = splitTokens(text);
    let at = 0;
    const end = { kind: 'end' };
    const reader = {
        text,
        findNamespace,
        next: tokens[0] ?? end,
        advance() {
            reader.next = tokens[++at] ?? end;
        },
        parseInner: () => parse(reader),
    };
    return reader;
}
function reader_fail({ text }) {
    throw new XPathError(`'${text}' has an invalid token.`);
}
function isSymbol({ next }, text) {
    return next.kind === 'symbol' && next.text === text;
}
function take(reader, text) {
    if (!isSymbol(reader, text))
        return false;
    reader.advance();
    return true;
}
function expect(reader, text) {
    if (!take(reader, text))
        reader_fail(reader);
}

;// CONCATENATED MODULE: ./lib/config/xdt/xpath/parse-steps.js



const nodeTypes = ['node', 'text', 'comment', 'processing-instruction'];
function findNodeType({ next }) {
    return next.kind === 'name' && next.isCall && next.prefix === ''
        ? nodeTypes.find((type) => type === next.local)
        : undefined;
}
function parseLocation(reader) {
    const steps = [];
    if (take(reader, '/')) {
        if (isStep(reader))
            parseSteps(reader, steps);
        return { kind: 'path', from: 'root', steps };
    }
    if (isSymbol(reader, '//')) {
        parseMoreSteps(reader, steps);
        return { kind: 'path', from: 'root', steps };
    }
    parseSteps(reader, steps);
    return { kind: 'path', from: 'context', steps };
}
function isStep(reader) {
    const { kind } = reader.next;
    return kind === 'name' || kind === 'axis' || ['.', '..', '@', '*'].some((text) => isSymbol(reader, text));
}
function parseSteps(reader, steps) {
    steps.push(parseStep(reader));
    parseMoreSteps(reader, steps);
}
function parseMoreSteps(reader, steps) {
    for (;;) {
        if (take(reader, '//'))
            steps.push(anyNode('descendant-or-self'));
        else if (!take(reader, '/'))
            return;
        steps.push(parseStep(reader));
    }
}
function anyNode(axis) {
    return { axis, test: { kind: 'type', type: 'node', target: undefined }, predicates: [] };
}
function parseStep(reader) {
    if (take(reader, '.'))
        return anyNode('self');
    if (take(reader, '..'))
        return anyNode('parent');
    const axis = parseAxis(reader);
    return { axis, test: parseTest(reader), predicates: parsePredicates(reader) };
}
function parseAxis(reader) {
    if (take(reader, '@'))
        return 'attribute';
    const { next } = reader;
    if (next.kind !== 'axis')
        return 'child';
    reader.advance();
    return axisNames.find((axis) => axis === next.name) ?? reader_fail(reader);
}
function parseTest(reader) {
    const { next } = reader;
    if (take(reader, '*'))
        return { kind: 'name', uri: undefined, local: undefined };
    if (next.kind !== 'name')
        return reader_fail(reader);
    const type = findNodeType(reader);
    reader.advance();
    if (type !== undefined)
        return { kind: 'type', type, target: parseTarget(reader, type) };
    const local = next.local === '*' ? undefined : next.local;
    return { kind: 'name', uri: next.prefix === '' ? '' : namespaceOf(next.prefix, reader), local };
}
function parseTarget(reader, type) {
    expect(reader, '(');
    const { next } = reader;
    const target = type === 'processing-instruction' && next.kind === 'string' ? next.value : undefined;
    if (target !== undefined)
        reader.advance();
    expect(reader, ')');
    return target;
}
function namespaceOf(prefix, { findNamespace }) {
    const uri = findNamespace(prefix);
    if (uri === undefined)
        throw new XPathError(`Namespace prefix '${prefix}' is not defined.`);
    return uri;
}
function parsePredicates(reader) {
    const predicates = [];
    while (take(reader, '[')) {
        predicates.push(reader.parseInner());
        expect(reader, ']');
    }
    return predicates;
}

;// CONCATENATED MODULE: ./lib/config/xdt/xpath/parse.js





/**
 * Parses an expression of XPath 1.0. As in .NET, prefixes, functions, the number of arguments and operands that must
 * be node sets are checked here, so that they are mistakes even where nothing would be selected.
 */
function parseExpression(text, findNamespace) {
    const reader = createReader(text, findNamespace, (inner) => parseBinary(inner, 0));
    const expression = reader.parseInner();
    if (reader.next.kind !== 'end')
        reader_fail(reader);
    return expression;
}
/** The operators from the loosest to the tightest, without the union, which binds closer than the minus sign. */
const levels = [
    ['or'],
    ['and'],
    ['=', '!='],
    ['<', '<=', '>', '>='],
    ['+', '-'],
    ['*', 'div', 'mod'],
];
function parseBinary(reader, level) {
    const operators = levels[level];
    if (operators === undefined)
        return parseUnary(reader);
    let left = parseBinary(reader, level + 1);
    for (let operator = takeOperator(reader, operators); operator; operator = takeOperator(reader, operators)) {
        left = { kind: 'binary', operator, left, right: parseBinary(reader, level + 1) };
    }
    return left;
}
function takeOperator(reader, operators) {
    const { next } = reader;
    const word = next.kind === 'symbol' ? next.text : next.kind === 'name' && next.prefix === '' ? next.local : '';
    const operator = operators.find((known) => known === word);
    if (operator !== undefined)
        reader.advance();
    return operator;
}
function parseUnary(reader) {
    if (take(reader, '-'))
        return { kind: 'negation', of: parseUnary(reader) };
    let left = parsePath(reader);
    while (take(reader, '|')) {
        const right = parsePath(reader);
        left = { kind: 'binary', operator: '|', left: nodes(left), right: nodes(right) };
    }
    return left;
}
function nodes(expression) {
    if (!isNodeSet(expression))
        throw new XPathError('Expression must evaluate to a node-set.');
    return expression;
}
function parsePath(reader) {
    const { next } = reader;
    const isPrimary = next.kind === 'number' ||
        next.kind === 'string' ||
        isSymbol(reader, '(') ||
        isSymbol(reader, '$') ||
        (next.kind === 'name' && next.isCall && findNodeType(reader) === undefined);
    if (!isPrimary)
        return parseLocation(reader);
    const primary = parsePrimary(reader);
    const predicates = parsePredicates(reader);
    const from = predicates.length === 0 ? primary : { kind: 'filter', of: nodes(primary), predicates };
    if (!isSymbol(reader, '/') && !isSymbol(reader, '//'))
        return from;
    const steps = [];
    parseMoreSteps(reader, steps);
    return { kind: 'path', from: nodes(from), steps };
}
const contextNeeded = 'Namespace Manager or XsltContext needed. This query has a prefix, variable, or user-defined function.';
function parsePrimary(reader) {
    const { next } = reader;
    reader.advance();
    if (next.kind === 'number' || next.kind === 'string')
        return next;
    if (next.kind === 'name')
        return parse_parseCall(next, reader);
    if (next.kind === 'symbol' && next.text === '$')
        throw new XPathError(contextNeeded);
    const inner = reader.parseInner();
    expect(reader, ')');
    return inner;
}
function parse_parseCall({ prefix, local: name }, reader) {
    expect(reader, '(');
    const args = [];
    if (!isSymbol(reader, ')')) {
        do
            args.push(reader.parseInner());
        while (take(reader, ','));
    }
    expect(reader, ')');
    const count = prefix === '' ? counts.get(name) : undefined;
    if (count === undefined)
        throw new XPathError(contextNeeded);
    const [least, most] = count;
    if (args.length < least || args.length > most) {
        throw new XPathError(`Function '${name}' in '${reader.text}' has an invalid number of arguments.`);
    }
    return { kind: 'call', name, args: ofNodes.has(name) ? args.map(nodes) : args };
}

;// CONCATENATED MODULE: ./lib/config/xdt/xpath.js






/** Evaluates an XPath 1.0 expression that must come to nodes; they are in document order. */
function evaluateXPath(text, context, { namespaces, budget }) {
    try {
        const value = evaluateExpression(parseExpression(text, (prefix) => namespaces.get(prefix)), context, budget);
        if (isNodes(value))
            return value;
    }
    catch (thrown) {
        if (thrown instanceof RangeError)
            throw new TransformError(`'${text}' is too deep to evaluate.`);
        if (thrown instanceof BudgetSpent)
            throw new TransformError(`'${text}' ${thrown.message}.`);
        if (thrown instanceof XPathError)
            throw new TransformError(thrown.message);
        throw thrown;
    }
    throw new TransformError('Expression must evaluate to a node-set.');
}

;// CONCATENATED MODULE: ./lib/config/xdt/node-transforms.js





const replace = (target, task) => {
    expectNoArguments(task);
    warnOfSeveral(task);
    const node = placed(target);
    replaceNode(node, cloneElement(task.context.element));
    tell(task, 'Replaced', node_transforms_nameOf(node));
};
const remove = (target, task) => {
    warnOfSeveral(task);
    removeAll(target, task);
};
const removeAll = (target, task) => {
    expectNoArguments(task);
    removeNode(placed(target));
    tell(task, 'Removed', node_transforms_nameOf(target));
};
const insert = (parent, task) => {
    expectNoArguments(task);
    const copy = cloneElement(task.context.element);
    insertNode(elementOf(parent), copy, undefined);
    tell(task, 'Inserted', copy.name);
};
const insertIfMissing = (parent, task) => {
    expectNoArguments(task);
    if (task.targets().head.length > 0)
        return;
    const copy = cloneElement(task.context.element);
    insertNode(elementOf(parent), copy, undefined);
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
        throw nullReference('only an element can be commented out');
    replaceNode(node, createLeaf('comment', ` ${serialisePlain(node)} `));
    tell(task, 'Commented out', node.name);
};
/** What .NET says of a document that would have two root elements. */
const secondRoot = "This document already has a 'DocumentElement' node.";
function insertBeside(sibling, before, task) {
    const { parent } = sibling;
    const copy = cloneElement(task.context.element);
    if (parent === undefined)
        throw nullReference('nothing can stand beside what was removed');
    if (parent.kind === 'document')
        throw new TransformError(secondRoot);
    insertNode(parent, copy, before);
    tell(task, 'Inserted', copy.name);
}
/** The argument is an XPath seen from the first parent, without any namespace prefixes. */
function findSibling(parent, { name, args, budget }) {
    const [path] = args;
    if (path === undefined)
        throw new TransformError(`${name} requires an XPath argument`);
    if (args.length > 1)
        throw new TransformError(`Too many arguments to ${name}`);
    const [found] = evaluateXPath(path, parent, { namespaces: new Map(), budget });
    if (found === undefined)
        throw new TransformError(`No element in the source document matches '${path}'`);
    if (!('kind' in found) || found.kind !== 'element') {
        throw new TransformError(`'${path}' does not evaluate to an element`);
    }
    return found;
}
/** Only what stands somewhere can be replaced or removed: an attribute or the document does not. */
function placed(target) {
    if ('parent' in target && target.parent !== undefined)
        return target;
    throw nullReference('an attribute, the document, or what was removed before cannot be replaced or removed');
}
function elementOf(parent) {
    if ('kind' in parent && parent.kind === 'element')
        return parent;
    throw new TransformError(refusalOf(parent));
}
/** What .NET says where an element is put into anything but an element. */
function refusalOf(parent) {
    if (!('kind' in parent))
        return 'The specified node cannot be inserted as the valid child of this node, because the specified node is the wrong type.';
    return parent.kind === 'document' ? secondRoot : 'The current node cannot contain other nodes.';
}
/** The name .NET gives to a node of any kind. */
function node_transforms_nameOf(node) {
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
        addEntry(log, 'warning', `${name} does not expect arguments; ignoring`, spot);
}
function warnOfSeveral({ name, log, spot, targets }) {
    if (targets().head.length < 2)
        return;
    const text = `Found multiple target elements, but the '${name}' Transform only applies to the first match`;
    addEntry(log, 'warning', text, spot);
}
function tell({ log }, what, name) {
    addEntry(log, 'verbose', `${what} '${name}' element`);
}

;// CONCATENATED MODULE: ./lib/config/xdt/select.js




/**
 * Selects by a path. Steps that are a child by name and equal attributes, which the default locator and
 * `Match` make, go through an index of the children; everything else through XPath.
 */
function select_select(path, document, { namespaces, budget }) {
    if (path.steps === undefined) {
        const all = evaluateXPath(path.text, document, { namespaces: namespaces(), budget });
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
    const { prefix, local } = splitName(name);
    if (prefix === '')
        return { uri: '', local };
    const uri = namespaces().get(prefix);
    if (uri === undefined)
        throw new TransformError(`Namespace prefix '${prefix}' is not defined.`);
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
    return (step === undefined ? [] : findChildren(parent, step))[Symbol.iterator]();
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
        touchAttributes(element);
        element.parent?.index?.add(element);
    }
}
function meaningOf({ local, uri }) {
    return `${local} ${uri}`;
}

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
        return addEntry(task.log, 'warning', 'No attributes found to remove', findSpot(target));
    const element = attribute_transforms_elementOf(target);
    const removed = new Set(chosen);
    element.attributes = element.attributes.filter((attribute) => !removed.has(attribute));
    touchAttributes(element);
    for (const { name } of chosen)
        addEntry(task.log, 'verbose', `Removed '${name}' attribute`);
    addEntry(task.log, 'verbose', `Removed ${chosen.length} attributes`);
};
/** Text and comments have no place of their own for the reference, and the document not even a file. */
function findSpot(target) {
    const file = 'source';
    if (!('kind' in target)) {
        const element = ownerOf(target);
        return element === undefined ? { file } : { file, element, offset: target.start };
    }
    if (target.kind === 'document')
        throw nullReference(onlyElements);
    return target.kind === 'element' ? spotOf(target, file) : { file };
}
const onlyElements = 'only elements have attributes';
function attribute_transforms_elementOf(target) {
    if ('kind' in target && target.kind === 'element')
        return target;
    throw nullReference(onlyElements);
}
/** In place where the qualified name is the same; otherwise at the end, instead of one with the same meaning. */
function setFrom(target, task, chosen, read) {
    if (chosen.length === 0) {
        addEntry(task.log, 'warning', 'No attributes found to set', task.spot);
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
            addEntry(task.log, 'verbose', `Set '${attribute.name}' attribute`);
        }
    });
    addEntry(task.log, 'verbose', `Set ${chosen.length} attributes`);
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
            addEntry(log, 'warning', `Argument '${argument}' did not match any attributes`, spot);
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
        return element.attributes.filter(({ uri, local }) => uri !== declarationNamespace && (wanted.has('*') || (uri === '' && wanted.has(local))));
    }
    return evaluateXPath(`@${args.join('|@')}`, element, { namespaces: new Map(), budget }).map((node) => {
        if ('kind' in node)
            throw new TransformError('Unable to cast to an attribute.');
        return node;
    });
}
function expandTokens({ name, value }, find, findOwn) {
    return value.replace(/\$\((?<token>[\p{L}\p{M}\p{Nd}\p{Pc}:.]+)\)/gu, (_, token) => {
        const isOther = token.toLowerCase() !== name.toLowerCase();
        const found = find(token) ?? (isOther ? findOwn(token) : undefined);
        if (found === undefined)
            throw nullReference(`neither the target nor the transform has the attribute of $(${token})`);
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
        if (isInsert && parentPath(up).text === '')
            break;
        const above = isInsert ? selectParents(up, run) : selectTargets(up, run);
        if (above.head.length > 0)
            break;
        blamed = up;
    }
    const path = targetPath(blamed);
    const before = { document: run.original(), budget: run.budget };
    const wasThere = selectAt(task.context, path, before).head.length > 0;
    const message = wasThere
        ? `'${path.text}' did not find a match, because matching nodes in the source document were modified or removed by a previous transform`
        : `No element in the source document matches '${path.text}'`;
    const spot = spotOf(blamed.element, 'transform');
    if (isInsert)
        throw new TransformError(message, spot);
    addEntry(run.log, 'warning', message, spot);
    return false;
}
/** What an element's own path selects; found with the element's own prefixes, and kept. */
function selectTargets(context, ground) {
    context.targets ??= selectAt(context, targetPath(context), ground);
    return context.targets;
}
function selectParents(context, ground) {
    if (context.parent === undefined)
        throw nullReference('the root element stands in no other that anything could be inserted into');
    context.parents ??= selectAt(context, parentPath(context), ground);
    return context.parents;
}
function selectAt({ element }, path, { document, budget }) {
    let namespaces;
    return select_select(path, document, {
        namespaces() {
            namespaces ??= namespacesAt(element);
            return namespaces;
        },
        budget,
    });
}

;// CONCATENATED MODULE: ./lib/config/xdt/execute.js










/** Executes the `Transform` of an element, if it has one. Throws where its children are not to be walked either. */
function executeElement(context, run) {
    const { element } = context;
    const attribute = findXdtAttribute(element, 'Transform');
    if (attribute === undefined)
        return;
    const call = readCall(element, attribute, 'Transform', transformNames);
    const wasQuiet = run.log.isQuiet;
    const quiet = findXdtAttribute(element, 'SupressWarnings');
    if (quiet !== undefined)
        run.log.isQuiet = parseBoolean(quiet);
    const task = {
        ...call,
        args: splitArguments(call.argument),
        context,
        document: run.document,
        log: run.log,
        budget: run.budget,
        spot: spotOfAttribute(element, attribute),
        targets: () => selectTargets(context, run),
    };
    execute(task, run);
    run.log.isQuiet = wasQuiet;
}
function parseBoolean({ value }) {
    const word = value.replace(/^[\s\0]+|[\s\0]+$/g, '').toLowerCase();
    if (word !== 'true' && word !== 'false')
        throw new TransformError('String was not recognized as a valid Boolean.');
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
            addEntry(log, 'verbose', `Executing ${long}`);
            log.depth++;
            isStarted = true;
            addEntry(log, 'verbose', `on ${targetPath(task.context).text}`);
            apply(task);
        }
    }
    catch (thrown) {
        if (!(thrown instanceof TransformError))
            throw thrown;
        addError(log, thrown, spot);
        end = `Error during ${name}`;
    }
    if (isStarted)
        log.depth--;
    if (isStarted)
        addEntry(log, 'verbose', end);
    else
        addEntry(log, 'info', `Not executing ${long}`);
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
            if (!(thrown instanceof TransformError))
                throw thrown;
            addError(task.log, thrown);
        }
    }
}
function tellTarget(target, log) {
    const place = placeOf(target);
    const where = place === undefined ? '(no source line info)' : `(source line ${place.line}, ${place.column})`;
    addEntry(log, 'verbose', `Applying to '${node_transforms_nameOf(target)}' element ${where}`);
}
function placeOf(target) {
    if ('kind' in target) {
        return target.kind === 'element' ? target.origin.positionOf(target.start + 1) : undefined;
    }
    const owner = ownerOf(target);
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
    insertNode(node.parent, createLeaf('whitespace', indentation(state)), node);
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
        insertNode(element, createLeaf('whitespace', indentation(state)), undefined);
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
    removeNode(node);
    insertNode(element, node, undefined);
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
            removeNode(node);
            state.current = previous;
        }
        else {
            removeNode(previous);
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
    const root = rootOf(document);
    if (root === undefined)
        return false;
    return elementsFrom(root).some(({ attributes }) => attributes.some(({ uri, value }) => uri === declarationNamespace && value === xdtNamespace));
}
/**
 * Looks at the elements that are themselves in XDT's namespace: an unknown one is a warning. `xdt:Import` would load
 * code from a .NET assembly, which is not done here: the result is false, and nothing may be applied.
 */
function checkTags(document, log) {
    const root = rootOf(document);
    if (root === undefined)
        return true;
    for (const element of elementsFrom(root)) {
        if (element.uri !== xdtNamespace)
            continue;
        if (element.local === 'Import') {
            checkImport(element, log);
            return false;
        }
        addEntry(log, 'warning', `Unknown tag '${element.name}'`, spotOf(element, 'transform'));
    }
    return true;
}
const importAttributes = ['assembly', 'namespace', 'path'];
function checkImport(element, log) {
    const own = element.attributes.filter(({ uri }) => uri !== declarationNamespace);
    const unknown = own.find(({ name }) => !importAttributes.includes(name));
    if (unknown !== undefined) {
        const text = `Import tag does not support '${unknown.name}' attribute`;
        addEntry(log, 'error', text, spotOfAttribute(element, unknown));
        return;
    }
    const problem = findImportProblem(new Set(own.map(({ name }) => name)));
    addEntry(log, 'error', problem ?? 'Import tag would load code from an assembly, which is refused', spotOf(element, 'transform'));
}
function findImportProblem(names) {
    if (names.has('path') && names.has('assembly'))
        return "Import tag cannot have both a 'path' and an 'assembly'";
    if (!names.has('path') && !names.has('assembly'))
        return "Import tag must have a 'path' or an 'assembly'";
    return names.has('namespace') ? undefined : "Import tag must have a 'namespace'";
}

;// CONCATENATED MODULE: ./lib/config/xdt/second-reading.js




/**
 * Captures the layout of start tags as Microsoft's engine does: in a second reading of the text that knows
 * less of XML than the first. It ends a tag at the first `>` outside double quotes, and counts only LF as a line
 * although it stops lines at a lone CR too. Texts without such things come out the same as by reading each tag
 * where it is, which is done on demand; so this is for the odd ones only.
 */
function captureOddLayouts(document, origin, fail) {
    const root = rootOf(document);
    if (root === undefined || !isOdd(origin.text))
        return;
    const reader = second_reading_createReader(origin.text);
    for (const element of elementsFrom(root)) {
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
function second_reading_createReader(text) {
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
    const reader = second_reading_createReader(tag);
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
    const log = createLog();
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
        applied = yield* applyTransform({ document, original, log, budget: createBudget() }, changes);
        stage = 'save';
        const bytes = yield* save(document, decoded);
        return { bytes, applied, log: log.entries, failure: undefined };
    }
    catch (thrown) {
        if (!(thrown instanceof error/* UserError */.y))
            throw thrown;
        return { bytes: undefined, applied, log: log.entries, failure: { stage, error: thrown } };
    }
}
function refusedImport(file) {
    return new error/* UserError */.y(`${file} holds an xdt:Import, which loads transforms from a .NET assembly; no code is loaded here`, 'Remove it, and use the built-in transforms');
}
function readSource(text, name) {
    const origin = createOrigin(text);
    const fail = (0,xml_fail/* failIn */.q)(origin.text, name);
    const document = parseDocument(origin, { dropsWhitespace: false, isNew: false, deepest: Number.POSITIVE_INFINITY }, fail);
    captureOddLayouts(document, origin, fail);
    return document;
}
/** Each level of a transform has a path that holds those above, so that too many take too much memory. */
const deepest = 1000;
function readTransform({ name, bytes }) {
    const origin = createOrigin(decodeFile(bytes, name).text);
    return parseDocument(origin, { dropsWhitespace: true, isNew: false, deepest }, (0,xml_fail/* failIn */.q)(origin.text, name));
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
function* applyTransform(run, changes) {
    const root = rootOf(changes);
    if (root === undefined || !isTransform(changes)) {
        addEntry(run.log, 'info', `The expected namespace ${xdtNamespace} was not found in the transform file`);
        return true;
    }
    yield* transform_walk(createContext(root, undefined), run);
    return run.log.entries.every(({ level }) => level !== 'error');
}
/** Parents first, in document order; what an element's transform has done, its children's see. */
function* transform_walk(root, run) {
    const open = [root];
    for (let context = open.pop(); context !== undefined; context = open.pop()) {
        yield;
        if (!attempt(context, { ...run, budget: createBudget() }))
            continue;
        for (let node = context.element.last; node !== undefined; node = node.previous) {
            if (node.kind === 'element')
                open.push(createContext(node, context));
        }
    }
}
function attempt(context, run) {
    try {
        executeElement(context, run);
        return true;
    }
    catch (thrown) {
        if (!(thrown instanceof TransformError))
            throw thrown;
        addError(run.log, thrown, spotOf(context.element, 'transform'));
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
    const { bytes, applied, log, failure } = yield* transformInSteps({ name: source.path, bytes: source.bytes }, { name: transform.path, bytes: transform.bytes });
    const isLogged = log.some(({ level }) => level === 'error');
    if (failure !== undefined && !isLogged)
        throw failure.error;
    return { document: applied && bytes !== undefined ? Buffer.from(bytes) : undefined, log };
};


/***/ })

};
