export const id = 3553;
export const ids = [3553];
export const modules = {

/***/ 3553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yaml: () => (/* binding */ yaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/config/lookup.js
var lookup = __webpack_require__(1494);
// EXTERNAL MODULE: ./lib/config/place.js
var place = __webpack_require__(2413);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
;// CONCATENATED MODULE: ./lib/config/yaml/parse.js



/** Parsing takes a hundred times the memory of the text, and a second for some megabytes. */
const longest = 4 * 1024 * 1024;
/** Parses all documents of a file; an error says where it is. Keys that are there twice are found by the caller. */
function parseYaml(text, file) {
    if (text.length > longest) {
        throw new error/* UserError */.yo(`${file} has ${text.length} characters, and a YAML file may have ${longest / 1024 / 1024} million at most`, 'Split it');
    }
    const documents = parseOrFail(text, file);
    for (const { errors } of documents)
        for (const error of errors)
            throw wrongAt(error, text, file);
    return documents;
}
function parseOrFail(text, file) {
    try {
        const documents = (0,dist.parseAllDocuments)(text, { uniqueKeys: false, logLevel: 'silent', prettyErrors: false });
        return Array.isArray(documents) ? documents : [];
    }
    catch (thrown) {
        if (!(thrown instanceof RangeError))
            throw thrown;
        throw new error/* UserError */.yo(`${file} is nested too deep to be read as YAML`, 'Correct the file');
    }
}
function wrongAt({ message, pos }, text, file) {
    return wrongYaml(text, file, pos[0], message.split('\n')[0] ?? message);
}
/** The error about a place in the file. */
function wrongYaml(text, file, offset, problem) {
    const position = (0,place/* positionOf */.df)(text, offset);
    const said = /call stack/.test(problem) ? 'it is nested too deep' : problem;
    return new error/* UserError */.yo(`${file}, line ${position.line}, column ${position.column}: this is not YAML: ${said}`, `Correct the file:\n${(0,place/* showPlace */.R3)(text, position)}`, { place: { file, ...position } });
}

;// CONCATENATED MODULE: ./lib/config/yaml/scalar.js
/** Writes a value in the place of a scalar, in its kind of quotes and in its type where the text allows that. */
function writeScalar(value, old, text, isFlow) {
    const style = old.type;
    if (style === 'QUOTE_DOUBLE')
        return quoted(value);
    if (style === 'QUOTE_SINGLE')
        return canSingle(value) ? `'${value.replaceAll("'", "''")}'` : quoted(value);
    if (style === 'BLOCK_LITERAL' || style === 'BLOCK_FOLDED')
        return writeBlock(value, old, text);
    const word = value.trim();
    if (typeof old.value === 'number' && number.test(word))
        return word;
    if (typeof old.value === 'boolean' && /^(?:true|false)$/i.test(word))
        return word.toLowerCase();
    return isPlain(value, isFlow) ? value : quoted(value);
}
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** What some reader of YAML takes for more than text: null, booleans, numbers, dates, merge keys. */
const meaning = /^(?:~|null|true|false|yes|no|on|off|y|n|<<|=|[-+]?\.(?:inf|nan)|[-+]?[\d.][\d_,.:]*(?:e[-+]?\d+)?|0x[\da-f_]+|0o[0-7_]+|0b[01_]+|\d{4}-\d\d?-\d\d?.*)$/i;
/** Text that means itself without quotes, wherever it stands. */
function isPlain(value, isFlow) {
    if (meaning.test(value) || !/^[A-Za-z0-9_/.$(][^\t\r\n]*$/.test(value))
        return false;
    if (/[^\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]|: | #|[: ]$|\xa0/.test(value))
        return false;
    return !isFlow || !/[,[\]{}]|:$/.test(value);
}
function canSingle(value) {
    return /^[\x20-\x7e\xa1-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]*$/.test(value);
}
/** JSON's strings are YAML's, but for characters that YAML would not let stand as they are. */
function quoted(value) {
    return JSON.stringify(value).replace(/[\x7f-\xa0\u2028\u2029\ufeff\ufffe\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** A block stays one where its lines can stand in it; folded lines would be joined, so several become a literal block. */
function writeBlock(value, { range, type }, text) {
    const [start = 0, end = 0] = range ?? [];
    const old = text.slice(start, end);
    const lineEnd = /\r?\n/.exec(old)?.[0] ?? '\n';
    const [head = ''] = old.split(/\r?\n/);
    const indent = /\n([ ]+)[^\s]/.exec(old)?.[1];
    const tail = old.endsWith('\n') ? lineEnd : '';
    const lines = value.replace(/\n+$/, '').split('\n');
    const isFit = indent !== undefined &&
        !/[\r\t\x00-\x08\x0b-\x1f\x7f-\xa0\u2028\u2029\ufeff]/.test(value) &&
        /^[^\s]/.test(value);
    if (!isFit || /\d/.test(head.split('#')[0] ?? ''))
        return quoted(value) + tail;
    const ends = value.length - value.replace(/\n+$/, '').length;
    const mark = type === 'BLOCK_FOLDED' && lines.length === 1 ? '>' : '|';
    const chomp = ['-', ''][ends] ?? '+';
    const header = head.replace(/^[|>][-+]?/, mark + chomp);
    const body = lines.map((line) => (line === '' ? '' : indent + line)).join(lineEnd);
    return `${header}${lineEnd}${body}${lineEnd.repeat(Math.max(1, ends))}`;
}

;// CONCATENATED MODULE: ./lib/config/yaml/targets.js





/** YAML of one or several documents; values are written where they stand, and nothing else changes. */
const yaml = {
    find: findYamlTargets,
    names: (text) => Array.from(leavesOf(text), (path) => path.replaceAll(lookup/* partSeparator */.D, ':')),
};
function findYamlTargets(text, variables, { path: file }) {
    const targets = new Map();
    const lineOf = (0,place/* positionsIn */.YH)(text);
    for (const document of parseYaml(text, file)) {
        const open = [{ node: document.contents, path: '', isFlow: false, alias: undefined }];
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            const place = resolve(next, document);
            const variable = place.path === '' ? undefined : variables.find(place.path);
            const target = variable && targetOf(place, variable, text);
            if (target !== undefined)
                targets.set(target.start, warned(target, place, lineOf(target.start).line));
            if (target?.text !== undefined)
                continue;
            for (const member of membersOf(place, document, { text, file }))
                if (variables.leads(member.path))
                    open.push(member);
        }
    }
    return [...targets.values()].toSorted((a, b) => a.start - b.start);
}
function warned(target, { alias }, line) {
    if (alias === undefined)
        return target;
    return {
        ...target,
        warning: `"${target.variable}" is set at the anchor of *${alias}, line ${line}, for all that refer to it`,
    };
}
function* leavesOf(text) {
    for (const document of parseYaml(text, '')) {
        const open = [{ node: document.contents, path: '', isFlow: false, alias: undefined }];
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            if (!(0,dist.isCollection)(next.node))
                yield next.path;
            else
                for (const member of membersOf(next, document, { text, file: '' }).reverse())
                    open.push(member);
        }
    }
}
/** What an alias stands for; one that stands for what it is in leads nowhere. */
function resolve(place, document) {
    const { node } = place;
    if (!(0,dist.isAlias)(node))
        return place;
    return { ...place, node: node.resolve(document) ?? null, alias: place.alias ?? node.source };
}
function membersOf({ node, path, isFlow, alias }, document, source) {
    const prefix = path === '' ? '' : path + lookup/* partSeparator */.D;
    const inner = { isFlow: isFlow || ((0,dist.isCollection)(node) && node.flow === true), alias };
    if ((0,dist.isSeq)(node)) {
        return node.items.map((item, at) => ({ node: nodeOf(item), path: `${prefix}${at}`, ...inner }));
    }
    if (!(0,dist.isMap)(node))
        return [];
    const own = pairsOf(node, source);
    const merged = own.get('<<');
    const above = merged === undefined ? [] : mergedInto({ node: merged, path, ...inner }, document, source);
    const members = Array.from(own, ([key, value]) => ({ node: value, path: prefix + key, ...inner }));
    const names = new Set(members.map((member) => member.path));
    return [...members, ...above.filter((member) => !names.has(member.path))];
}
function nodeOf(value) {
    return (0,dist.isNode)(value) ? value : null;
}
/** The values of a map by its keys that are scalars; a key twice is a mistake. */
function pairsOf(map, { text, file }) {
    const pairs = new Map();
    for (const { key, value } of map.items) {
        if (!(0,dist.isScalar)(key))
            continue;
        const name = key.source ?? String(key.value);
        if (pairs.has(name))
            throw wrongYaml(text, file, key.range?.[0] ?? 0, `the key ${name} stands there twice`);
        pairs.set(name, nodeOf(value));
    }
    return pairs;
}
/** The members of the maps that `<<` takes in. */
function mergedInto(place, document, source) {
    const sources = (0,dist.isSeq)(place.node) ? place.node.items.map(nodeOf) : [place.node];
    return sources.flatMap((node) => {
        const from = resolve({ ...place, node }, document);
        return (0,dist.isMap)(from.node) && (0,dist.isAlias)(node) ? membersOf(from, document, source) : [];
    });
}
function targetOf({ node, isFlow }, variable, text) {
    const [start, end] = node?.range ?? [];
    if (start === undefined || end === undefined)
        return undefined;
    const place = { variable: variable.name, start, end };
    if ((0,dist.isScalar)(node)) {
        if (isHeld(node, variable.value))
            return { ...place, text: undefined };
        const written = writeScalar(variable.value, node, text, isFlow);
        return { ...place, ...spaced(written, place, text) };
    }
    const kind = (0,dist.isSeq)(node) ? 'array' : 'object';
    const json = jsonOf(variable.value, kind);
    if (json === undefined)
        return {
            ...place,
            text: undefined,
            problem: `the value there is an ${kind}, and the variable is not one in JSON`,
        };
    const close = /\s*$/.exec(text.slice(start, end))?.[0].length ?? 0;
    return { ...place, end: end - close, text: text.slice(start, end - close) === json ? undefined : json };
}
function isHeld(node, value) {
    if (node.value === null)
        return value.trim() === 'null';
    return typeof node.value === 'string' ? node.value === value : node.source === value && value !== '';
}
/** An empty value stands right behind its colon, or before a comment. */
function spaced(written, { start, end }, text) {
    if (start < end)
        return { text: written, shown: shownFor(written) };
    const [before, after] = [text[start - 1], text[start]];
    const [left, right] = [
        /\s/.test(before ?? ' ') ? '' : ' ',
        after === undefined || /\s/.test(after) ? '' : ' ',
    ];
    return { text: left + written + right, shown: `${left}${shownFor(written)}${right}` };
}
function shownFor(written) {
    const quote = /^["']/.exec(written)?.[0] ?? '';
    return `${quote}***${quote}${/\r?\n$/.exec(written)?.[0] ?? ''}`;
}
/** A JSON text of that kind, on one line, as YAML may hold it anywhere. */
function jsonOf(value, kind) {
    try {
        const parsed = JSON.parse(value);
        const found = Array.isArray(parsed) ? 'array' : typeof parsed;
        return found === kind && parsed !== null ? value.trim().replace(/\s*[\r\n]+\s*/g, ' ') : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
