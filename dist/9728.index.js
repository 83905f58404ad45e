export const id = 9728;
export const ids = [9728];
export const modules = {

/***/ 2041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseCall),
/* harmony export */   v: () => (/* binding */ splitArguments)
/* harmony export */ });
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


/***/ }),

/***/ 6822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ findChildren)
/* harmony export */ });
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
            const signature = signatureOf(step.attributes);
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
    const read = readerOf(element, attributes.length);
    for (const attribute of attributes) {
        const value = read(attribute);
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
/** Most steps have no attribute or one, and are asked for again and again. */
function signatureOf(attributes) {
    const [first] = attributes;
    if (first === undefined)
        return '';
    return attributes.length === 1 ? nameOf(first) : JSON.stringify(attributes);
}
function nameOf({ uri, local }) {
    return `${local} ${uri}`;
}
const few = 8;
/** Reads attributes of an element. A few are looked for one by one; many would each take a walk over all. */
function readerOf({ attributes }, count) {
    if (count <= few) {
        return ({ uri, local }) => attributes.find((attribute) => attribute.local === local && attribute.uri === uri)?.value;
    }
    const values = new Map(attributes.toReversed().map((attribute) => [nameOf(attribute), attribute.value]));
    return (name) => values.get(nameOf(name));
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
    if (element.parent !== parent)
        return false;
    const read = readerOf(element, attributes.length);
    return attributes.every((name, at) => read(name) === values[at]);
}


/***/ }),

/***/ 4719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q6: () => (/* binding */ createContext),
  mO: () => (/* binding */ namespacesAt),
  yl: () => (/* binding */ parentPath),
  Bd: () => (/* binding */ targetPath)
});

// EXTERNAL MODULE: ./lib/config/xdt/call.js
var xdt_call = __webpack_require__(2041);
// EXTERNAL MODULE: ./lib/config/xdt/log.js
var log = __webpack_require__(8287);
;// CONCATENATED MODULE: ./lib/config/xdt/locators.js

/** The path above the root element. */
const noPath = { text: '', steps: undefined };
/** How each locator makes the path of an element out of the one above it. */
const locators = {
    DefaultLocator: (element, above) => child(element, above, '', []),
    Match(element, above, args) {
        if (args.length === 0)
            throw new log/* TransformError */.J5('Match requires at least 1 arguments');
        const values = new Map(element.attributes.map(({ name, value }) => [name, value]));
        const keys = args.map((name) => ({ name, value: keyValue(values, name) }));
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
function keyValue(values, name) {
    const value = values.get(name);
    if (value === undefined)
        throw new log/* TransformError */.J5(`No attribute '${name}' exists for the Match Locator`);
    return value;
}
/** A value with an apostrophe is not what it seems between apostrophes; declarations are no attributes in XPath. */
function isPlain({ name, value }) {
    return !value.includes("'") && name !== 'xmlns' && !name.startsWith('xmlns:');
}
function onlyArgument(name, args) {
    const [only] = args;
    if (only === undefined || args.length > 1)
        throw new log/* TransformError */.J5(`${name} requires exactly 1 arguments`);
    return only;
}

// EXTERNAL MODULE: ./lib/config/xdt/namespaces.js
var namespaces = __webpack_require__(6190);
// EXTERNAL MODULE: ./lib/config/xdt/types.js
var types = __webpack_require__(8808);
// EXTERNAL MODULE: ./lib/config/xdt/xdt-attributes.js
var xdt_attributes = __webpack_require__(6871);
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
        return locators[call?.name ?? 'DefaultLocator'](element, above, (0,xdt_call/* splitArguments */.v)(call?.argument));
    }
    catch (thrown) {
        if (!(thrown instanceof log/* TransformError */.J5) || thrown.spot !== undefined)
            throw thrown;
        throw new log/* TransformError */.J5(thrown.message, (0,log/* spotOf */.Yf)(element, 'transform'));
    }
}
function readLocator(element) {
    const attribute = (0,xdt_attributes/* findXdtAttribute */.O1)(element, 'Locator');
    if (attribute === undefined)
        return undefined;
    return (0,xdt_attributes/* readCall */.D9)(element, attribute, 'Locator', types/* locatorNames */.f);
}
/** The namespaces in scope at an element, as paths may use them; the default one has a name of its own. */
function namespacesAt(element) {
    const found = new Map();
    for (let at = element; at !== undefined;) {
        for (const { uri, prefix, local, value } of at.attributes) {
            const name = prefix === '' ? '_defaultNamespace' : local;
            if (uri === namespaces/* declarationNamespace */.OZ && !found.has(name))
                found.set(name, value);
        }
        at = at.parent?.kind === 'element' ? at.parent : undefined;
    }
    if (found.get('_defaultNamespace') === '')
        found.delete('_defaultNamespace');
    return found.set('xml', namespaces/* xmlNamespace */.Xf).set('xmlns', namespaces/* declarationNamespace */.OZ);
}


/***/ }),

/***/ 1105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ touchAttributes),
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   Vb: () => (/* binding */ followingOutside),
/* harmony export */   _K: () => (/* binding */ elementsFrom),
/* harmony export */   bf: () => (/* binding */ removeNode),
/* harmony export */   fB: () => (/* binding */ createLeaf),
/* harmony export */   fo: () => (/* binding */ replaceNode),
/* harmony export */   hd: () => (/* binding */ unlinked),
/* harmony export */   on: () => (/* binding */ insertNode)
/* harmony export */ });
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


/***/ }),

/***/ 8287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ addEntry),
/* harmony export */   CN: () => (/* binding */ addError),
/* harmony export */   HF: () => (/* binding */ nullReference),
/* harmony export */   J5: () => (/* binding */ TransformError),
/* harmony export */   Yf: () => (/* binding */ spotOf),
/* harmony export */   hM: () => (/* binding */ createLog)
/* harmony export */ });
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


/***/ }),

/***/ 6190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OZ: () => (/* binding */ declarationNamespace),
/* harmony export */   W0: () => (/* binding */ splitName),
/* harmony export */   Xf: () => (/* binding */ xmlNamespace),
/* harmony export */   YU: () => (/* binding */ joinName),
/* harmony export */   md: () => (/* binding */ xdtNamespace)
/* harmony export */ });
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


/***/ }),

/***/ 4187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ createOrigin)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2413);

/** What the shifts add to lines and to columns is the same on every line. */
function createOrigin(text, lineShift = 0, columnShift = 0) {
    let find;
    return {
        text,
        positionOf(offset) {
            find ??= (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .positionsIn */ .YH)(text);
            const { line, column } = find(offset);
            return { line: line + lineShift, column: column + columnShift };
        },
    };
}


/***/ }),

/***/ 5414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseDocument)
});

// EXTERNAL MODULE: ./lib/config/xml/entities.js
var entities = __webpack_require__(9637);
// EXTERNAL MODULE: ./lib/config/xml/names.js
var names = __webpack_require__(8460);
// EXTERNAL MODULE: ./lib/config/xml/references.js
var references = __webpack_require__(9920);
// EXTERNAL MODULE: ./lib/config/xml/tokenize.js + 2 modules
var tokenize = __webpack_require__(9451);
// EXTERNAL MODULE: ./lib/config/xdt/dom.js
var dom = __webpack_require__(1105);
// EXTERNAL MODULE: ./lib/config/xdt/namespaces.js
var namespaces = __webpack_require__(6190);
;// CONCATENATED MODULE: ./lib/config/xdt/scope.js

function createScope(fail) {
    return {
        bindings: new Map([
            ['', ['']],
            ['xml', [namespaces/* xmlNamespace */.Xf]],
            ['xmlns', [namespaces/* declarationNamespace */.OZ]],
        ]),
        preserve: [false],
        fail,
    };
}
/** Enters an element: what its attributes declare holds from here on, also for themselves. */
function enterScope(attributes, scope) {
    for (const attribute of attributes)
        if (attribute.uri === namespaces/* declarationNamespace */.OZ)
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
        if (uri === namespaces/* declarationNamespace */.OZ)
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
    if (name === 'xmlns' || value === namespaces/* declarationNamespace */.OZ)
        fail(start, '"xmlns" cannot be declared');
    if (name === 'xml' && value !== namespaces/* xmlNamespace */.Xf)
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
    const space = attributes.find(({ uri, local }) => uri === namespaces/* xmlNamespace */.Xf && local === 'space');
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
            (0,dom/* insertNode */.on)(parent, element, undefined);
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
                (0,dom/* insertNode */.on)(parent, node, undefined);
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
            return [(0,dom/* createLeaf */.fB)(token.kind, cut(token.data))];
        case 'instruction':
            return [{ kind: 'instruction', target: token.target, data: cut(token.data), ...dom/* unlinked */.hd }];
        case 'declaration':
            return [{ kind: 'declaration', encoding: token.encoding, standalone: token.standalone, ...dom/* unlinked */.hd }];
        case 'doctype':
            return [{ kind: 'doctype', doctype: token, ...dom/* unlinked */.hd }];
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
        ? [(0,dom/* createLeaf */.fB)('entity', piece.entity)]
        : readRun(piece.text, piece.isLiteral && isBlank(piece.text), state));
}
function readRun(text, isWhitespace, state) {
    if (!isWhitespace)
        return [(0,dom/* createLeaf */.fB)('text', text)];
    if (state.scope.preserve.at(-1) === true)
        return [(0,dom/* createLeaf */.fB)('significant', text)];
    return state.reading.dropsWhitespace ? [] : [(0,dom/* createLeaf */.fB)('whitespace', text)];
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
        // Written out, not spread: what is spread behind other fields makes every element slow to build and large.
        parent: undefined,
        previous: undefined,
        next: undefined,
        order: 0,
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
    return (0,namespaces/* splitName */.W0)(name);
}
function readAttribute({ name, start, valueStart, valueEnd }, state) {
    const { prefix, local } = nameOf(name, start, state.fail);
    const isDeclaration = prefix === 'xmlns' || name === 'xmlns';
    const raw = state.origin.text.slice(valueStart, valueEnd);
    const uri = isDeclaration ? namespaces/* declarationNamespace */.OZ : '';
    if (!raw.includes('&'))
        return { name, prefix, local, uri, value: raw, pieces: undefined, start };
    const check = (name, at) => state.checkEntity(name, 'value', at);
    const all = (0,references/* decodeReferences */.P)(raw, valueStart, check, state.fail);
    const value = all.map((piece) => ('entity' in piece ? '' : piece.text)).join('');
    const pieces = all.some((piece) => 'entity' in piece) ? all : undefined;
    return { name, prefix, local, uri, value, pieces, start };
}


/***/ }),

/***/ 8808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ transformNames),
/* harmony export */   TK: () => (/* binding */ explainName),
/* harmony export */   f: () => (/* binding */ locatorNames)
/* harmony export */ });
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


/***/ }),

/***/ 6871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ readCall),
/* harmony export */   O1: () => (/* binding */ findXdtAttribute),
/* harmony export */   c9: () => (/* binding */ spotOfAttribute)
/* harmony export */ });
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2041);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8287);
/* harmony import */ var _namespaces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6190);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8808);




/** Finds the `Transform` or `Locator` attribute of an element, whatever its prefix. */
function findXdtAttribute(element, local) {
    return element.attributes.find((attribute) => attribute.uri === _namespaces_js__WEBPACK_IMPORTED_MODULE_3__/* .xdtNamespace */ .md && attribute.local === local);
}
/** The place of an attribute of the transform. */
function spotOfAttribute(element, attribute) {
    return { file: 'transform', element, offset: attribute.start };
}
/** Reads a call whose name must be one of a list; what is wrong is blamed on the attribute. */
function readCall(element, attribute, kind, names) {
    const spot = spotOfAttribute(element, attribute);
    const call = (0,_call_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCall */ .M)(attribute.value);
    if (call === undefined) {
        throw new _log_js__WEBPACK_IMPORTED_MODULE_1__/* .TransformError */ .J5('Transform and Locator attributes must contain only a type name, or a type name followed by a list of attributes in parentheses.', spot);
    }
    const name = names.find((known) => known === call.name);
    if (name === undefined)
        throw new _log_js__WEBPACK_IMPORTED_MODULE_1__/* .TransformError */ .J5((0,_types_js__WEBPACK_IMPORTED_MODULE_2__/* .explainName */ .TK)(call.name, kind), spot);
    return { name, argument: call.argument };
}


/***/ }),

/***/ 7005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ evaluateXPath)
});

// EXTERNAL MODULE: ./lib/config/xdt/log.js
var log = __webpack_require__(8287);
// EXTERNAL MODULE: ./lib/config/xdt/xpath/budget.js
var xpath_budget = __webpack_require__(9204);
// EXTERNAL MODULE: ./lib/config/xdt/child-index.js
var child_index = __webpack_require__(6822);
// EXTERNAL MODULE: ./lib/config/xdt/xpath/axes.js
var axes = __webpack_require__(3780);
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

// EXTERNAL MODULE: ./lib/config/xdt/namespaces.js
var namespaces = __webpack_require__(6190);
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
    (0,xpath_budget/* spend */.Rf)(budget, 1);
    if (!('kind' in node))
        return node.value;
    if (!('first' in node))
        return 'data' in node ? dataOf(node) : '';
    const parts = [];
    let at = node.first;
    while (at !== undefined) {
        (0,xpath_budget/* spend */.Rf)(budget, 1);
        if ('data' in at && (0,axes/* isText */.KH)(at))
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
    if (!(0,axes/* isText */.KH)(node))
        return data;
    for (let at = node.next; at !== undefined && (0,axes/* isText */.KH)(at) && 'data' in at; at = at.next)
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
    ['name', (args, focus) => nameOf(firstOf(args, focus), 'name')],
    ['local-name', (args, focus) => nameOf(firstOf(args, focus), 'local')],
    ['namespace-uri', (args, focus) => nameOf(firstOf(args, focus), 'uri')],
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
function nameOf(node, part) {
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
    for (const at of axes/* axes */.gR['ancestor-or-self'](node)) {
        if (!('attributes' in at))
            continue;
        const found = at.attributes.find(({ uri, local }) => uri === namespaces/* xmlNamespace */.Xf && local === 'lang');
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
    const root = [...axes/* axes */.gR['ancestor-or-self'](node)].at(-1) ?? node;
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
    for (const node of axes/* axes */.gR['descendant-or-self'](root)) {
        places.set(node, places.size);
        for (const attribute of axes/* axes */.gR.attribute(node))
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
                    (0,xpath_budget/* spend */.Rf)(context.budget, value.length >> 4);
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
    (0,xpath_budget/* spend */.Rf)(budget, nodes.length);
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
        return filter([...(0,child_index/* findChildren */.x)(node, keyed.step)], predicates.slice(keyed.used), context);
    }
    const found = [];
    for (const next of axes/* axes */.gR[axis](node)) {
        (0,xpath_budget/* spend */.Rf)(context.budget, 1);
        if ((0,axes/* isMatch */.uv)(next, test, axis))
            found.push(next);
    }
    return filter(found, predicates, context);
}
function filter(nodes, predicates, { order, budget, fixed }) {
    let left = nodes;
    for (const predicate of predicates) {
        const size = left.length;
        (0,xpath_budget/* spend */.Rf)(budget, size);
        left = left.filter((node, at) => {
            const value = evaluate(predicate, { node, position: at + 1, size, order, budget, fixed });
            return typeof value === 'number' ? value === at + 1 : toBoolean(value);
        });
    }
    return left;
}

// EXTERNAL MODULE: ./lib/config/xml/names.js
var names = __webpack_require__(8460);
;// CONCATENATED MODULE: ./lib/config/xdt/xpath/lex.js

/** An expression that cannot be evaluated. */
class XPathError extends Error {
    name = 'XPathError';
}
const pattern = new RegExp([
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
    pattern.lastIndex = 0;
    while (pattern.lastIndex < text.length) {
        const groups = pattern.exec(text)?.groups;
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
function fail({ text }) {
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
        fail(reader);
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
    return axisNames.find((axis) => axis === next.name) ?? fail(reader);
}
function parseTest(reader) {
    const { next } = reader;
    if (take(reader, '*'))
        return { kind: 'name', uri: undefined, local: undefined };
    if (next.kind !== 'name')
        return fail(reader);
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
        fail(reader);
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
        return parseCall(next, reader);
    if (next.kind === 'symbol' && next.text === '$')
        throw new XPathError(contextNeeded);
    const inner = reader.parseInner();
    expect(reader, ')');
    return inner;
}
function parseCall({ prefix, local: name }, reader) {
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
            throw new log/* TransformError */.J5(`'${text}' is too deep to evaluate.`);
        if (thrown instanceof xpath_budget/* BudgetSpent */.KI)
            throw new log/* TransformError */.J5(`'${text}' ${thrown.message}.`);
        if (thrown instanceof XPathError)
            throw new log/* TransformError */.J5(thrown.message);
        throw thrown;
    }
    throw new log/* TransformError */.J5('Expression must evaluate to a node-set.');
}


/***/ }),

/***/ 3780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   gR: () => (/* binding */ axes),
/* harmony export */   uv: () => (/* binding */ isMatch)
/* harmony export */ });
/* harmony import */ var _namespaces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6190);

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
    child: childrenOf,
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
function* childrenOf(node) {
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
        if (attribute.uri === _namespaces_js__WEBPACK_IMPORTED_MODULE_0__/* .declarationNamespace */ .OZ)
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
function isMatch(node, test, axis) {
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


/***/ }),

/***/ 9204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KI: () => (/* binding */ BudgetSpent),
/* harmony export */   Rf: () => (/* binding */ spend),
/* harmony export */   yK: () => (/* binding */ createBudget)
/* harmony export */ });
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


/***/ })

};
