export const id = 413;
export const ids = [413];
export const modules = {

/***/ 7958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ findEntryTargets)
/* harmony export */ });
/** Finds what variables set among entries, every one of several with the same key. */
function findEntryTargets(entries, variables, write, { canHold }) {
    const targets = [];
    for (const entry of entries) {
        const variable = variables.find(entry.path);
        if (variable !== undefined)
            targets.push(targetOf(entry, variable, (value) => writeHeld(value, entry)));
    }
    return targets;
    function writeHeld(value, entry) {
        const written = write(value, entry);
        return written === undefined || Array.from(written).every(canHold) ? written : undefined;
    }
}
function targetOf({ value: held, start, end }, { name, value }, write) {
    const place = { variable: name, start, end };
    if (held === value)
        return { ...place, text: undefined };
    const text = write(value);
    if (text === undefined)
        return { ...place, text, problem: 'a file of this kind cannot hold the value' };
    const [, before = '', after = ''] = /^([\s=]*["'`]?)[\s\S]*?(["'`]?)$/.exec(text) ?? [];
    return { ...place, text, shown: `${before}***${after}` };
}


/***/ }),

/***/ 413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   env: () => (/* binding */ env)
/* harmony export */ });
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7958);

/** `.env` files, as dotenv reads them. */
const env = {
    find: (text, variables, file) => (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .findEntryTargets */ .g)(readEntries(text), variables, (value, entry) => writeValue(value, text, entry), file),
    names: (text) => Array.from(readEntries(text), ({ path }) => path),
};
/** What dotenv takes for an entry, but for the line ends, which stay as they are here. */
const entry = /^[^\S\r\n]*(?:export\s+)?(?<key>[\w.-]+)(?:[^\S\r\n]*=|:[^\S\r\n]+)(?<value>[^\S\r\n]*'(?:\\'|[^'])*'|[^\S\r\n]*"(?:\\"|[^"])*"|[^\S\r\n]*`(?:\\`|[^`])*`|[^#\r\n]+)?[^\S\r\n]*(?:#.*)?$/gm;
function* readEntries(text) {
    for (const { 0: whole, index, groups } of text.matchAll(entry)) {
        const { key = '', value = '' } = groups ?? {};
        const head = /^(?:[^\S\r\n]*(?:export\s+)?[\w.-]+)(?:[^\S\r\n]*=|:[^\S\r\n]+)/.exec(whole)?.[0].length ?? 0;
        const start = index + head + (value.length - value.trimStart().length);
        const raw = value.trim();
        yield { path: key, value: decode(raw), start, end: start + raw.length };
    }
}
function decode(raw) {
    const inner = /^(['"`])([\s\S]*)\1$/.exec(raw)?.[2] ?? raw;
    const text = inner.replace(/\r\n?/g, '\n');
    return raw.startsWith('"') ? text.replaceAll('\\n', '\n').replaceAll('\\r', '\r') : text;
}
/** In the quotes that are there, if they can hold the value; otherwise in the first that can. */
function writeValue(value, text, { start }) {
    const quote = text.charAt(start);
    const kept = ["'", '"', '`'].includes(quote) ? [quote] : isPlain(value) ? [''] : [];
    const bare = /^[^\s#'"`](?:[^#\r\n]*[^\s#])?$/.test(value) ? [''] : [];
    const fitting = [...kept, "'", '"', '`', ...bare].find((mark) => canQuote(value, mark));
    return fitting === undefined ? undefined : fitting + value + fitting;
}
/** A value that nobody needs quotes for: neither dotenv, nor a shell, nor Compose, which look for `$`. */
function isPlain(value) {
    return !/[\s#'"`$\\]/.test(value);
}
function canQuote(value, mark) {
    if (value.includes('\0'))
        return false;
    if (mark === '')
        return true;
    if (value.includes(mark) || value.endsWith('\\') || value.includes('\r'))
        return false;
    return mark !== '"' || !/\\[nr]/.test(value);
}


/***/ })

};
