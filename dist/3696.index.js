export const id = 3696;
export const ids = [3696];
export const modules = {

/***/ 3696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rewriteConfig: () => (/* binding */ rewriteConfig),
  showChanges: () => (/* binding */ showChanges),
  writeConfig: () => (/* binding */ writeConfig)
});

;// CONCATENATED MODULE: ./lib/config/kinds.js
/** Loads what a kind of file needs, and nothing of the others; plain text has tokens only. */
async function loadKind(kind, { paths }) {
    switch (kind) {
        case 'xml':
            if (paths.length > 0)
                return (await Promise.all(/* import() */[__webpack_require__.e(9161), __webpack_require__.e(9728), __webpack_require__.e(8684)]).then(__webpack_require__.bind(__webpack_require__, 8684))).xmlWithPaths;
            return (await Promise.all(/* import() */[__webpack_require__.e(9161), __webpack_require__.e(4879)]).then(__webpack_require__.bind(__webpack_require__, 4879))).xml;
        case 'json':
            return (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(3026)]).then(__webpack_require__.bind(__webpack_require__, 3026))).json;
        case 'yaml':
            return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3553)]).then(__webpack_require__.bind(__webpack_require__, 3553))).yaml;
        case 'properties':
            return (await __webpack_require__.e(/* import() */ 4953).then(__webpack_require__.bind(__webpack_require__, 4953))).properties;
        case 'env':
            return (await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 413))).env;
        case 'ini':
            return (await __webpack_require__.e(/* import() */ 6508).then(__webpack_require__.bind(__webpack_require__, 6508))).ini;
        case 'text':
            return { find: () => [], names: () => [] };
    }
}

// EXTERNAL MODULE: ./lib/config/lookup.js
var lookup = __webpack_require__(1494);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(7291);
// EXTERNAL MODULE: ./lib/config/escape-pattern.js
var escape_pattern = __webpack_require__(1288);
;// CONCATENATED MODULE: ./lib/config/line-diff.js

const context = 3;
/**
 * Makes a unified diff of two texts with the same number of lines by comparing them line by line, which is quick however
 * large they are; undefined where the numbers differ, or more lines than `most`.
 */
function diffSameLines(name, before, after, most) {
    const [old, now] = [before.split('\n'), after.split('\n')];
    if (old.length !== now.length)
        return undefined;
    const changed = old.flatMap((line, at) => (line === now[at] ? [] : [at]));
    if (changed.length > most)
        return undefined;
    const hunks = groupsOf(changed).map(({ first, last }) => {
        const start = Math.max(0, first - context);
        const end = Math.min(lengthOf(old), last + 1 + context);
        const lines = hunkLines(old, now, { start, end });
        return { oldStart: start + 1, oldLines: end - start, newStart: start + 1, newLines: end - start, lines };
    });
    const patch = { oldFileName: `a/${name}`, newFileName: `b/${name}`, hunks };
    return (0,create/* formatPatch */.Gu)({ ...patch, oldHeader: undefined, newHeader: undefined }, { includeIndex: false, includeUnderline: false, includeFileHeaders: true });
}
/** Lines that stand near to each other are shown together. */
function groupsOf(changed) {
    const groups = [];
    for (const at of changed) {
        const group = groups.at(-1);
        if (group !== undefined && at - group.last <= 2 * context + 1)
            group.last = at;
        else
            groups.push({ first: at, last: at });
    }
    return groups;
}
/** What follows the last line end is a line of its own only where there is something. */
function lengthOf(lines) {
    return lines.at(-1) === '' ? lines.length - 1 : lines.length;
}
function hunkLines(old, now, { start, end }) {
    const lines = [];
    let added = [];
    const show = (mark, all, at) => at === all.length - 1 ? [`${mark}${all[at]}`, '\\ No newline at end of file'] : [`${mark}${all[at]}`];
    for (let at = start; at < end; at++) {
        if (old[at] === now[at]) {
            lines.push(...added, ...show(' ', old, at));
            added = [];
        }
        else {
            lines.push(...show('-', old, at));
            added.push(...show('+', now, at));
        }
    }
    return [...lines, ...added];
}

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
    const [old, now] = [hide(before), hide(after)];
    const quick = diffSameLines(name, old, now, mostChangedLines / 2);
    if (quick !== undefined)
        return quick;
    const patch = (0,create/* createTwoFilesPatch */.ss)(`a/${name}`, `b/${name}`, old, now, undefined, undefined, {
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
        .map(escape_pattern/* escapePattern */.M)
        .join('|');
    return (text) => (pattern === '' ? text : text.replace(new RegExp(pattern, 'g'), '***'));
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

// EXTERNAL MODULE: ./lib/config/place.js
var place = __webpack_require__(2413);
// EXTERNAL MODULE: ./lib/config/text.js
var config_text = __webpack_require__(3979);
// EXTERNAL MODULE: ./lib/config/xml-values/text.js
var xml_values_text = __webpack_require__(8166);
;// CONCATENATED MODULE: ./lib/config/tokens/json.js
/** Tells of offsets, asked for in their order, whether they stand in a string of JSON that may hold comments. */
function stringsIn(text) {
    const pattern = /"(?:[^"\\\r\n]|\\.)*"?|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g;
    let string = { start: 0, end: 0 };
    return (offset) => {
        while (string.end <= offset) {
            const found = pattern.exec(text);
            if (found === null)
                return false;
            const end = found.index + found[0].length;
            string = { start: found[0].startsWith('"') ? found.index : end, end };
        }
        return string.start <= offset;
    };
}

// EXTERNAL MODULE: ./lib/config/tokens/pattern.js
var tokens_pattern = __webpack_require__(7751);
;// CONCATENATED MODULE: ./lib/config/tokens/xml.js
/** Tells of offsets, asked for in their order, where in an XML document they stand; it need not be well-formed. */
function placesInXml(text) {
    const pattern = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<[^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*>/g;
    let markup = { start: 0, end: 0, place: 'text' };
    return (offset) => {
        while (markup.end <= offset) {
            const found = pattern.exec(text);
            if (found === null)
                return 'text';
            const [whole] = found;
            const place = whole.startsWith('<!--') ? 'comment' : whole.startsWith('<![CDATA[') ? 'cdata' : 'value';
            markup = { start: found.index, end: found.index + whole.length, place };
        }
        return offset < markup.start ? 'text' : markup.place;
    };
}

;// CONCATENATED MODULE: ./lib/config/tokens/targets.js




/** Finds what replaces each token: the variable's value, written as the place where the token stands asks for. */
function findTokenTargets(text, { kind, pattern, variables }, { canHold }) {
    const write = writerFor(kind, text, canHold);
    const result = { targets: [], missing: [] };
    for (const token of (0,tokens_pattern/* findTokens */.G)(text, pattern)) {
        const variable = variables.find(token.name);
        if (variable === undefined)
            result.missing.push(token);
        else
            result.targets.push(targetOf(token, variable, write(token.start, variable.value)));
    }
    return result;
}
function targetOf({ start, end }, { name: variable }, written) {
    return 'text' in written
        ? { variable, start, end, text: written.text }
        : { variable, start, end, text: undefined, problem: written.problem };
}
function writerFor(kind, text, canHold) {
    if (kind === 'json') {
        const isInString = stringsIn(text);
        return (at, value) => ({
            text: isInString(at) ? JSON.stringify(value).slice(1, -1) : value,
        });
    }
    if (kind === 'xml') {
        const placeAt = placesInXml(text);
        return (at, value) => writeXml(value, placeAt(at), canHold);
    }
    return (_, value) => Array.from(value).every(canHold)
        ? { text: value }
        : { problem: 'the file’s encoding does not have a character of it' };
}
function writeXml(value, place, canHold) {
    if (xml_values_text/* badCharacter */.x1.test(value))
        return { problem: 'the value holds a character that XML cannot hold' };
    if (place === 'comment' && /--|-$/.test(value))
        return { problem: 'a comment cannot hold "--"' };
    if (place === 'cdata')
        return { text: value.replaceAll(']]>', ']]]]><![CDATA[>') };
    if (place === 'text')
        return { text: (0,xml_values_text/* escapeText */.X1)(value, canHold) };
    return { text: (0,xml_values_text/* escapeAttribute */.Gj)(value, '"', canHold).replaceAll("'", '&apos;') };
}
/** The text with a word or number of its own in the place of each token, so that it can be read for its structure. */
function withoutTokens(text, pattern, kind) {
    const first = kind === 'xml' ? 'x' : '1';
    const parts = [];
    let done = 0;
    for (const [at, { start, end }] of (0,tokens_pattern/* findTokens */.G)(text, pattern).entries()) {
        const length = end - start;
        parts.push(text.slice(done, start), (first + String(at).padStart(length - 1, '0')).slice(0, length));
        done = end;
    }
    return parts.join('') + text.slice(done);
}

;// CONCATENATED MODULE: ./lib/config/find-all.js




/** Reads a file and finds what is to be set; undefined where nothing is, so that it need not even be text. */
function findAll({ path, bytes }, order) {
    const { kind, reader, variables, token } = order;
    if (variables.all.length === 0 && token === undefined)
        return undefined;
    const file = (0,config_text/* decodeText */.g)(bytes, path, kind);
    const about = { path, canHold: file.canHold };
    const structure = token === undefined ? file.text : withoutTokens(file.text, token, kind);
    const positionOf = (0,place/* positionsIn */.YH)(file.text);
    const named = withoutOverlaps(reader.find(structure, variables, about), path, positionOf);
    const tokens = token && findTokenTargets(file.text, { kind, pattern: token, variables }, about);
    const targets = merge(named, tokens?.targets ?? []);
    return {
        ...file,
        targets,
        positionOf,
        findings: [
            ...targets.flatMap((target) => warningOf(target, path, positionOf(target.start))),
            ...warnOfSections(targets, path),
            ...warnOfTokens(tokens?.missing ?? [], { text: file.text, path, positionOf }),
        ],
        names: () => reader.names(structure),
    };
}
/** Two variables cannot both set the same place; one that means it twice sets it once. */
function withoutOverlaps(targets, path, positionOf) {
    const kept = [];
    for (const target of targets) {
        const last = kept.at(-1);
        if (last === undefined || target.start >= last.end || target.start === target.end)
            kept.push(target);
        else if (target.variable !== last.variable)
            throw new error/* UserError */.yo(`The variables "${last.variable}" and "${target.variable}" both set what stands in ${path}, line ${positionOf(target.start).line}`, 'Leave one of them out');
    }
    return kept;
}
/** A value that a variable sets is not looked through for tokens. */
function merge(named, tokens) {
    let at = 0;
    const free = tokens.filter(({ start, end }) => {
        while ((named[at]?.end ?? Number.POSITIVE_INFINITY) <= start)
            at++;
        const next = named[at];
        return next === undefined || next.problem !== undefined || next.start >= end;
    });
    const others = named.filter(({ problem }) => problem === undefined);
    const refused = named.filter(({ problem }) => problem !== undefined);
    return [...others, ...free, ...refused].toSorted((a, b) => a.start - b.start);
}
function warningOf({ variable, problem, warning }, path, position) {
    const said = problem === undefined ? warning : `"${variable}" is not set: ${problem}`;
    if (said === undefined)
        return [];
    return [warningAt(said, path, position)];
}
function warningAt(said, path, position) {
    const message = `${path}, line ${position.line}: ${said}`;
    return { level: 'warning', message, excerpt: undefined, path, position };
}
/** A name that says no section may have been meant for one of them only. */
function warnOfSections(targets, path) {
    const bare = targets.filter(({ section }) => section !== undefined);
    return Array.from(Map.groupBy(bare, ({ variable }) => variable)).flatMap(([variable, own]) => {
        const sections = [...new Set(own.map(({ section = '' }) => section))];
        if (sections.length < 2)
            return [];
        const message = `${path}: "${variable}" sets entries of ${sections.join(' and ')}; to set one of them, write ${sections.map((section) => `${section}:${variable}`).join(' or ')}`;
        return [{ level: 'warning', message, excerpt: undefined, path, position: undefined }];
    });
}
function warnOfTokens(missing, { text, path, positionOf }) {
    return Array.from(Map.groupBy(missing, ({ name }) => name.toLowerCase()).values()).flatMap((same) => {
        const [first] = same;
        if (first === undefined)
            return [];
        const times = same.length === 1 ? '' : `, as ${same.length - 1} more`;
        const said = `no variable has the name of ${text.slice(first.start, first.end)}, which stays${times}`;
        return [warningAt(said, path, positionOf(first.start))];
    });
}

;// CONCATENATED MODULE: ./lib/config/target.js
/** The edits that set every value that does not stand there yet. */
function editsOf(targets) {
    return targets.flatMap(({ start, end, text }) => (text === undefined ? [] : { start, end, text }));
}
/** The edits that hide every value that a variable has given and that stands there already. */
function concealments(targets) {
    return targets
        .filter(({ start, end, text, problem }) => text === undefined && problem === undefined && end > start)
        .map(({ start, end }) => ({ start, end, text: '***' }));
}
/** The edits that set every value as the diff shows it. */
function concealedEdits(targets) {
    const set = targets.flatMap(({ start, end, text, shown = '***' }) => text === undefined ? [] : { start, end, text: text === '' ? '' : shown });
    return [...set, ...concealments(targets)];
}

// EXTERNAL MODULE: ./lib/config/transform.js
var config_transform = __webpack_require__(8430);
;// CONCATENATED MODULE: ./lib/config/rewrite.js







/**
 * Rewrites a file: its transforms in their order, then the variables, then the tokens. After the first transform that
 * logs an error nothing more happens, and the result is the file as it was.
 */
function* rewriteInSteps(file, transforms, order, applyTransform) {
    for (const each of [file, ...transforms])
        checkSize(each);
    const { path, bytes: before } = file;
    const unchanged = {
        path,
        before,
        after: before,
        findings: [],
        uses: [],
        refused: [],
        names: () => [],
        diff: '',
    };
    const { bytes, findings } = yield* transformAll(file, transforms, applyTransform);
    if (bytes === undefined)
        return { ...unchanged, findings };
    const found = findAll({ path, bytes }, order);
    yield;
    if (found === undefined)
        return { ...unchanged, after: bytes, findings, diff: showLeniently(file, bytes) };
    const edits = editsOf(found.targets);
    const after = edits.length === 0 ? bytes : found.encode(applyEdits(found.text, edits));
    yield;
    return {
        ...unchanged,
        ...usesOf(path, found),
        after,
        findings: [...findings, ...found.findings],
        names: found.names,
        diff: after.equals(before) ? '' : showRewrite(file, bytes, { after, found, order }),
    };
}
/** Twice as much takes twice as long, and twenty times as much memory. */
const mostBytes = 16 * 1024 * 1024;
function checkSize({ path, bytes }) {
    if (bytes.length <= mostBytes)
        return;
    throw new error/* UserError */.yo(`${path} has ${bytes.length} bytes, and a config file may have ${mostBytes / 1024 / 1024} MiB at most`, 'Split it, or leave it out');
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
function usesOf(path, { targets, positionOf }) {
    const set = targets.filter(({ problem }) => problem === undefined);
    return {
        uses: set.map(({ variable, start }) => ({ variable, path, line: positionOf(start).line })),
        refused: targets.flatMap(({ variable, problem }) => (problem === undefined ? [] : [variable])),
    };
}
function showLeniently({ path, bytes }, after) {
    const [before, now] = [bytes, after].map((content) => markOf(content) + (0,config_text/* readLeniently */.x)(content));
    return showChange({ path, before: before ?? '', after: now ?? '' }, []);
}
/** The file as it was, and as it is with what was set; values that a variable has given are hidden in both. */
function showRewrite({ path, bytes: before }, bytes, { after, found, order }) {
    const values = order.variables.all.map(({ value }) => value);
    const was = bytes === before ? found : findOrNothing({ path, bytes: before }, order);
    if (was === undefined)
        return `--- a/${path}\n+++ b/${path}\n(not shown, because the values of variables could not be hidden in it)\n`;
    const shown = {
        path,
        before: markOf(before) + applyEdits(was.text, concealments(was.targets)),
        after: markOf(after) + applyEdits(found.text, concealedEdits(found.targets)),
    };
    return showChange(shown, values);
}
function findOrNothing(file, order) {
    try {
        return findAll(file, order);
    }
    catch (thrown) {
        if (thrown instanceof error/* UserError */.yo)
            return undefined;
        throw thrown;
    }
}
/** A diff shows it too when a byte order mark comes or goes. */
function markOf(bytes) {
    return /^(?:efbbbf|fffe|feff)/.test(bytes.toString('hex', 0, 3)) ? '\ufeff' : '';
}

// EXTERNAL MODULE: ./lib/config/file-name.js
var file_name = __webpack_require__(4368);
// EXTERNAL MODULE: ./lib/inputs/config.js + 1 modules
var config = __webpack_require__(4469);
// EXTERNAL MODULE: ./lib/config/kind.js
var config_kind = __webpack_require__(6394);
;// CONCATENATED MODULE: ./lib/config/select/pairs.js




/** Finds the file, or by a pattern the files, that have to be there. */
async function findJobs(entry, tree, jobs) {
    const paths = await tree.glob(entry.path);
    if (paths === undefined)
        return [await findJob(entry, tree, jobs)];
    const found = [];
    for (const path of paths) {
        const kind = entry.kind === (0,config_kind/* kindOfName */.f$)(entry.path) ? (0,config_kind/* kindOfName */.f$)(path) : entry.kind;
        found.push(await findJob({ path, kind }, tree, jobs));
    }
    if (found.length > 0)
        return found;
    throw new error/* UserError */.yo(`No file in the ${tree.kind} is meant by ${entry.path}`, await tree.advise((0,file_name/* folderOf */.yS)(entry.path.replace(/[*?].*$/, ''))));
}
/** Finds a file that has to be there. */
async function findJob(entry, tree, jobs) {
    const job = await findOptionalJob(entry, tree, jobs);
    if (job !== undefined)
        return job;
    throw new error/* UserError */.yo(`There is no file ${entry.path} in the ${tree.kind}`, await tree.advise(entry.path));
}
/** What a file is whose name does not say it, its text does. */
async function findOptionalJob({ path: asked, kind }, tree, jobs) {
    const path = await tree.find(asked);
    if (path === undefined)
        return undefined;
    const known = jobs.get(path);
    if (known !== undefined)
        return known;
    const job = { path, asked, kind: kind ?? (0,config_kind/* kindOfText */.bn)(await tree.read(path)), transforms: [] };
    jobs.set(path, job);
    return job;
}
/** The pairs of transform and file that a line stands for; none where a file is missing. */
async function pairsOf(line, known) {
    const { target } = line;
    const tree = treeOf(line, known.trees);
    if (line.path.includes('*')) {
        if (target?.includes('*'))
            return starPairs(line, target, known);
        const stars = await starsOf(line.path, tree);
        return pairAll(line, stars.map((star) => line.path.replace('*', star)), known);
    }
    if ((await tree.find(line.path)) === undefined && !line.optional)
        throw await missingTransform(line, tree);
    return pairAll(line, [line.path], known);
}
/** Every transform, as far as it is there, with every target of the line. */
async function pairAll(line, paths, known) {
    const tree = treeOf(line, known.trees);
    const pairs = [];
    for (const asked of paths) {
        const path = await tree.find(asked);
        if (path === undefined)
            continue;
        for (const job of await targetsOf(line, known))
            pairs.push({ job, transform: { tree, path } });
    }
    return pairs;
}
async function targetsOf({ target, optional }, { listed, jobs, trees }) {
    if (target === undefined)
        return listed.filter(({ kind }) => kind === 'xml');
    const named = (0,file_name/* isBareName */.oQ)(target) ? listed.filter(({ asked }) => (0,config/* isNameFor */.Vu)(target, asked)) : [];
    if (named.length > 0)
        return named.map(xmlOnly);
    if (target.includes('*'))
        return await starTargets(target, trees.target, jobs);
    const entry = { path: target, kind: (0,config_kind/* kindOfName */.f$)(target) };
    const job = optional
        ? await findOptionalJob(entry, trees.target, jobs)
        : await findJob(entry, trees.target, jobs);
    return job === undefined ? [] : [xmlOnly(job)];
}
/** Of the files that a `*` finds, those that are XML. */
async function starTargets(target, tree, jobs) {
    const found = [];
    for (const star of await starsOf(target, tree)) {
        const path = target.replace('*', star);
        if (((0,config_kind/* kindOfName */.f$)(path) ?? 'xml') !== 'xml')
            continue;
        const job = await findOptionalJob({ path, kind: (0,config_kind/* kindOfName */.f$)(path) }, tree, jobs);
        if (job?.kind === 'xml')
            found.push(job);
    }
    return found;
}
function xmlOnly(job) {
    if (job.kind === 'xml')
        return job;
    throw new error/* UserError */.yo(`${job.asked} is not XML, and only XML takes transforms`, 'Set its values with config-variables, or write "as xml" behind it in config-file');
}
/** A `*` stands for the same text on both sides, and a pair needs both files to be there. */
async function starPairs(line, target, known) {
    const tree = treeOf(line, known.trees);
    const named = (0,file_name/* isBareName */.oQ)(target) ? known.listed.filter(({ asked }) => (0,config/* isNameFor */.Vu)(target, asked)) : [];
    const pairs = [];
    for (const job of named) {
        const path = await tree.find(line.path.replace('*', (0,file_name/* matchStar */.WB)(target, (0,file_name/* nameOf */.Vb)(job.asked)) ?? ''));
        if (path !== undefined)
            pairs.push({ job: xmlOnly(job), transform: { tree, path } });
    }
    if (named.length > 0)
        return pairs;
    for (const star of await starsOf(line.path, tree)) {
        const path = await tree.find(line.path.replace('*', star));
        const asked = target.replace('*', star);
        if (path === undefined || ((0,config_kind/* kindOfName */.f$)(asked) ?? 'xml') !== 'xml')
            continue;
        const job = await findOptionalJob({ path: asked, kind: (0,config_kind/* kindOfName */.f$)(asked) }, known.trees.target, known.jobs);
        if (job?.kind === 'xml')
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
async function missingTransform({ path, text }, tree) {
    const advice = /\S=>|=>\S/.test(text) ? 'Write one blank on each side of "=>"' : await tree.advise(path);
    return new error/* UserError */.yo(`There is no transform ${path} in the ${tree.kind}`, `${advice}. Where it may be missing, end the line with " ?"`);
}

;// CONCATENATED MODULE: ./lib/config/select/choose.js



/**
 * Chooses what to do: every config file and every target once, with the transforms of the environment
 * before those of the lines, each pair at its first place. Throws where something is missing that was asked for.
 */
async function chooseConfig(inputs, trees, runner) {
    const jobs = new Map();
    for (const entry of inputs.files)
        await findJobs(entry, trees.target, jobs);
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
    const missed = inputs.environment === undefined
        ? undefined
        : await addEnvironments([...jobs.values()], inputs.environment, { inputs, trees });
    return { jobs: [...jobs.values()], missed };
}
async function addEnvironments(jobs, environment, place) {
    const xml = jobs.filter(({ kind }) => kind === 'xml');
    const wanted = [];
    let isMet = false;
    for (const job of xml) {
        const { found, looked } = await findEnvironment(job, environment, place);
        isMet ||= found;
        wanted.push(...looked);
    }
    if (isMet)
        return undefined;
    const problem = `No config file has a transform of the environment ${environment}`;
    return wanted.length === 0
        ? `${problem}: none is XML`
        : `${problem}: there is no ${wanted.join(', and no ')}`;
}
/** Puts the transforms of the environment before the others; tells whether the environment has one of its own. */
async function findEnvironment(job, environment, { inputs, trees }) {
    const before = { ...job, transforms: [] };
    const looked = [];
    let found = false;
    for (const word of new Set(['Release', environment])) {
        const name = (0,file_name/* environmentName */.VE)(job.asked, word);
        const places = placesBeside(job, inputs, trees);
        const transform = await findFirst(places, name);
        if (transform !== undefined)
            addTransform(before, transform, trees.target);
        if (word !== environment)
            continue;
        found = transform !== undefined;
        looked.push(...places.map(({ tree, folder }) => `${folder}${name} in the ${tree.kind}`));
    }
    const rest = job.transforms;
    job.transforms = before.transforms;
    for (const transform of rest)
        addTransform(job, transform, trees.target);
    return { found, looked };
}
/** Beside the file; for one in a container, then beside the transforms of the workspace that are listed. */
function placesBeside({ asked }, { transforms }, { target, workspace }) {
    const beside = { tree: target, folder: (0,file_name/* folderOf */.yS)(asked) };
    if (target.kind === 'workspace')
        return [beside];
    const folders = transforms
        .filter(({ place }) => place === 'workspace')
        .map(({ path }) => (0,file_name/* folderOf */.yS)(path))
        .filter((folder) => !folder.includes('*'));
    return [beside, ...[...new Set(folders)].map((folder) => ({ tree: workspace, folder }))];
}
async function findFirst(places, name) {
    for (const { tree, folder } of places) {
        const path = await tree.find(folder + name);
        if (path !== undefined)
            return { tree, path };
    }
    return undefined;
}
/** A pair runs once, and a file is never its own transform. */
function addTransform(job, transform, target) {
    const isSame = (other) => other.path === transform.path && other.tree.kind === transform.tree.kind;
    if (isSame({ tree: target, path: job.path }) || job.transforms.some(isSame))
        return;
    job.transforms.push(transform);
}
function nothingFound({ text }) {
    return new error/* UserError */.yo(`"${text}" in config-transforms finds no transform with a config file to it`, 'Correct the line, or end it with " ?" where that may be so');
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/config/apply/in-turns.js

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

// EXTERNAL MODULE: ./lib/config/apply/report.js
var report = __webpack_require__(3651);
// EXTERNAL MODULE: ./lib/input/list.js
var list = __webpack_require__(5062);
;// CONCATENATED MODULE: ./lib/config/apply/strict.js


/** Why nothing may be written with `config-strict`; undefined where there is no reason. */
function refusalOf(files, unused, missed) {
    const warnings = files.flatMap((file) => file.warnings);
    const reasons = [
        missed !== undefined && lowerFirst(missed),
        warnings.length > 0 &&
            `${warnings.length === 1 ? 'there is a warning' : `there are ${warnings.length} warnings`} (${warnings[0]})`,
        unused.length > 0 && `nothing has the name ${(0,list/* showSome */.K4)(unused.map(({ name }) => name))}`,
    ].filter((reason) => reason !== false);
    if (reasons.length === 0)
        return undefined;
    const near = unused.flatMap(({ nearest }) => nearest).slice(0, 3);
    const hint = near.length === 0 ? '' : ` (the nearest: ${near.join(', ')})`;
    return new error/* UserError */.yo(`With "config-strict", ${reasons.join(' and ')}; nothing was written`, `Correct what it names${hint}, or leave out "config-strict"`);
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./lib/config/nearest.js
const mostCompared = 200_000;
const mostShown = 3;
/** The names nearest to one that nothing has: a few letters apart, or with the same last part. */
function nearestNames(wanted, names) {
    const name = fold(wanted);
    const last = lastPart(name);
    const most = Math.min(3, Math.max(1, Math.floor(name.length / 3)));
    return names
        .slice(0, Math.floor(mostCompared / Math.max(1, name.length)))
        .map((known) => {
        const other = fold(known);
        const apart = distance(name, other, most);
        return { known, apart: apart <= most ? apart : lastPart(other) === last ? most + 1 : most + 2 };
    })
        .filter(({ apart }) => apart <= most + 1)
        .toSorted((a, b) => a.apart - b.apart)
        .slice(0, mostShown)
        .map(({ known }) => known);
}
function fold(name) {
    return name.toLowerCase().replaceAll('__', ':');
}
function lastPart(name) {
    return name.slice(Math.max(name.lastIndexOf(':'), name.lastIndexOf('.')) + 1);
}
/** How many letters have to be changed, put in or left out; anything above `most` where it is more. */
function distance(left, right, most) {
    if (Math.abs(left.length - right.length) > most)
        return most + 1;
    let row = Array.from({ length: right.length + 1 }, (_, at) => at);
    for (let at = 0; at < left.length; at++) {
        const next = [at + 1];
        for (let to = 0; to < right.length; to++) {
            const same = (row[to] ?? 0) + (left[at] === right[to] ? 0 : 1);
            next.push(Math.min(same, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1));
        }
        if (Math.min(...next) > most)
            return most + 1;
        row = next;
    }
    return row[right.length] ?? most + 1;
}

;// CONCATENATED MODULE: ./lib/config/apply/variables.js

/** Of so many variables that met nothing the nearest names are sought: of more, none is likely to be misspelt. */
const maxSought = 20;
/** So many of the others are named. */
const maxNamed = 50;
/** So many places of one variable are named. */
const mostPlaces = 20;
/** Tells of every variable where it was met. */
function tellUses(rewrites, { all }, runner) {
    const uses = Map.groupBy(rewrites.flatMap((rewrite) => rewrite.uses), ({ variable }) => variable);
    for (const { name } of all) {
        const own = uses.get(name) ?? [];
        const where = own.slice(0, mostPlaces).map(({ path, line }) => `${path}, line ${line}`);
        if (own.length > 0)
            runner.info(`Variable ${name}: set ${timesOf(own.length)} (${where.join('; ')})`);
    }
}
/** Warns of every variable that met nothing, with what it may have been meant for. */
function tellUnused(rewrites, { all }, runner) {
    const met = new Set(rewrites.flatMap(({ uses, refused }) => [...uses.map((use) => use.variable), ...refused]));
    const missed = all.filter(({ name }) => !met.has(name));
    if (missed.length === 0)
        return [];
    const names = [...new Set(rewrites.flatMap((rewrite) => rewrite.names()))];
    const unused = missed.map(({ name }, index) => ({
        name,
        nearest: index < maxSought ? nearestNames(name, names) : [],
    }));
    for (const { name, nearest } of unused.filter((one) => one.nearest.length > 0))
        runner.warning(`The variable "${name}" meets nothing; the nearest: ${nearest.join(', ')}`);
    const lonely = unused.filter(({ nearest }) => nearest.length === 0).map(({ name }) => name);
    const more = lonely.length > maxNamed ? ` and ${lonely.length - maxNamed} more` : '';
    if (lonely.length > 0)
        runner.warning(`Variables that matched nothing: ${lonely.slice(0, maxNamed).join(', ')}${more}`);
    return unused;
}
function timesOf(count) {
    return count === 1 ? 'once' : `${count} times`;
}

;// CONCATENATED MODULE: ./lib/config/apply/apply.js








/** Rewrites config files wherever they stand: all of them, or none. */
async function rewriteConfig(order, runner) {
    const { config, trees, section, dryRun, write } = order;
    const result = await runner.group('Config files', async () => {
        const prepared = await prepareConfig(config, trees, runner);
        (0,report/* summarizeConfig */.gj)(prepared, section, dryRun);
        await write(prepared, trees, runner);
        return prepared;
    });
    runner.info((0,report/* countChanged */.S2)(result, dryRun));
    return result;
}
/** Reads every file and rewrites it in memory, and says what was found. Throws where a transform fails. */
async function prepareConfig(inputs, trees, runner) {
    const { jobs, missed } = await chooseConfig(inputs, trees, runner);
    if (missed !== undefined)
        runner.warning(missed);
    const variables = (0,lookup/* createLookup */.B)(inputs.variables);
    const applyTransform = await loadTransform(jobs);
    const rewrites = [];
    for (const job of jobs) {
        const order = {
            kind: job.kind,
            reader: await readerOf(job.kind, variables),
            variables,
            token: inputs.token,
        };
        const rewrite = await rewriteJob(job, order, { trees, applyTransform, runner });
        rewrites.push({ job, rewrite });
    }
    const all = rewrites.map(({ rewrite }) => rewrite);
    tellUses(all, variables, runner);
    const unused = tellUnused(all, variables, runner);
    const files = rewrites.map(({ job, rewrite }) => fileOf(job, rewrite));
    return {
        files,
        unused,
        diff: all.map(({ diff }) => diff).join(''),
        refusal: inputs.strict ? refusalOf(files, unused, missed) : undefined,
    };
}
async function rewriteJob(job, order, { trees, applyTransform, runner }) {
    const { file, transforms } = await readJob(job, trees);
    const rewrite = await inTurns(rewriteInSteps(file, transforms, order, applyTransform), runner.cancelled);
    (0,report/* tellFindings */.yq)(rewrite, runner);
    (0,report/* tellTransforms */.vQ)(job, rewrite, runner);
    return rewrite;
}
const nothing = { find: () => [], names: () => [] };
/** What reads a kind of file is loaded only where there is something to find in it. */
async function readerOf(kind, variables) {
    return variables.all.length === 0 ? nothing : await loadKind(kind, variables);
}
/** Writes the files that changed, and shows how. */
async function writeConfig(result, { target }, runner) {
    if (result.refusal !== undefined)
        throw result.refusal;
    const changed = result.files.filter((file) => file.changed);
    if (changed.length === 0)
        return runner.notice('No config file needed a change');
    await target.writeAll(changed.map(({ real, content }) => ({ path: real, content })));
    (0,report/* showDiff */.VR)(result.diff, runner);
}
/** Shows what would be written. */
async function showChanges({ refusal, diff }, _, runner) {
    if (refusal !== undefined)
        throw refusal;
    if (diff !== '')
        (0,report/* showDiff */.VR)(diff, runner);
}
/** The engine is loaded only where a transform is to be applied. */
async function loadTransform(jobs) {
    if (jobs.every(({ transforms }) => transforms.length === 0))
        return noTransform;
    const { applyTransform } = await Promise.all(/* import() */[__webpack_require__.e(9161), __webpack_require__.e(9728), __webpack_require__.e(4451)]).then(__webpack_require__.bind(__webpack_require__, 4451));
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
    return { file, transforms: sources };
}
function fileOf({ path: real, asked }, { path, before, after, findings }) {
    const warnings = findings.map(({ message }) => message);
    return { real, path, asked, changed: !after.equals(before), warnings, content: after };
}


/***/ }),

/***/ 3651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   S2: () => (/* binding */ countChanged),
/* harmony export */   VR: () => (/* binding */ showDiff),
/* harmony export */   gj: () => (/* binding */ summarizeConfig),
/* harmony export */   vQ: () => (/* binding */ tellTransforms),
/* harmony export */   yq: () => (/* binding */ tellFindings)
/* harmony export */ });
/* harmony import */ var _transform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8430);

/** Prints a diff line by line. */
function showDiff(diff, runner) {
    runner.quote('', diff.trimEnd().split('\n'));
}
/** Tells in the summary which files changed, or would where nothing may be written, and folds the diff away. */
function summarizeConfig({ files, diff, unused, refusal }, section, dryRun = false) {
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
    section.tables.push({
        title: 'Variables that matched nothing',
        head: ['Variable', 'Nearest names'],
        rows: unused.map(({ name, nearest }) => [{ code: name }, nearest.join(', ')]),
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
    throw (0,_transform_js__WEBPACK_IMPORTED_MODULE_0__/* .transformError */ .H)(first, errors.length - 1);
}
/** Tells which transforms a file has been through. */
function tellTransforms({ transforms }, { path }, runner) {
    const names = transforms.map(({ tree, path: from }) => tree.show(from));
    runner.info(`${path}: ${names.length === 0 ? 'no transform' : `transformed by ${names.join(', ')}`}`);
}


/***/ }),

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
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file} is not valid UTF-8, and no XML declaration names another encoding`, 'Save the file as UTF-8, or name its encoding, as in <?xml version="1.0" encoding="windows-1252"?>');
    }
    const encoder = (0,_code_page_js__WEBPACK_IMPORTED_MODULE_1__/* .createEncoder */ .x)(name);
    const text = encoder?.decode(bytes);
    if (encoder !== undefined && text !== undefined)
        return { text, encoder };
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file} is not valid UTF-8, and not valid in the encoding "${name}" that its XML declaration names`, 'Save the file as UTF-8, or name the encoding that it really has');
}


/***/ }),

/***/ 1494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ createLookup),
/* harmony export */   D: () => (/* binding */ partSeparator)
/* harmony export */ });
/* harmony import */ var _escape_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1288);

/** Separates the parts of a path, where a part may itself hold a `:`. */
const partSeparator = '\0';
function createLookup(variables) {
    const all = Array.from(variables, ([name, value]) => ({ name, value }));
    const byName = Map.groupBy(all, ({ name }) => fold(name));
    const starred = all.filter(({ name }) => /(?:^|:|__)\*(?:$|:|__)/.test(name));
    const starPatterns = starred.map((variable) => ({ variable, pattern: patternOf(variable.name) }));
    const starBeginnings = starred.flatMap(({ name }) => beginningsOf(name).map(patternOf));
    const beginnings = new Set(all.flatMap(({ name }) => beginningsOf(fold(name))));
    return {
        all,
        paths: all.filter(({ name }) => name.startsWith('/')),
        find(path) {
            const same = byName.get(fold(path)) ?? [];
            const written = path.replaceAll(partSeparator, ':').toLowerCase();
            return (same.find(({ name }) => name.toLowerCase() === written) ??
                same.find(({ name }) => patternOf(name).test(path)) ??
                starPatterns.find(({ pattern }) => pattern.test(path))?.variable);
        },
        leads: (path) => beginnings.has(fold(path)) || starBeginnings.some((pattern) => pattern.test(path)),
    };
}
/** What names and paths have in common that may mean the same. */
function fold(text) {
    return text.toLowerCase().replace(/\0|__/g, ':');
}
/** `a:b:c` begins with `a`, `a:b` and itself. */
function beginningsOf(name) {
    return [...Array.from(name.matchAll(/:|__/g), ({ index }) => name.slice(0, index)), name];
}
/** Tells whether a path is meant: `:` means itself or a step down, `__` also what is really called so. */
function patternOf(name) {
    const source = name
        .split(/(:|__)/)
        .map((part) => {
        if (part === ':')
            return '[\\0:]';
        if (part === '__')
            return '(?:__|[\\0:])';
        return part === '*' ? '[^\\0]*' : (0,_escape_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .escapePattern */ .M)(part);
    })
        .join('');
    return new RegExp(`^${source}$`, 'is');
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
    const starts = [0];
    const pattern = text.includes('\r') ? /\r\n|\r|\n/g : /\n/g;
    while (pattern.test(text))
        starts.push(pattern.lastIndex);
    return starts;
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
function decodeText(bytes, file, kind = 'xml') {
    if (/^(?:fffe0000|0000feff)/.test(bytes.toString('hex', 0, 4)))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file} is UTF-32, which cannot be changed in place`, 'Save it as UTF-8');
    const marked = [utf8, utf16, utf16Swapped].find(({ mark }) => bytes.subarray(0, mark.length).equals(mark));
    if (marked !== undefined)
        return unicodeFile(bytes, marked, file);
    if (bytes.includes(0))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file} is binary, or text in an encoding without its mark`, 'Leave it out, or save it as UTF-8');
    if (kind !== 'xml')
        return decodePlain(bytes, file, kind);
    const encoder = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes) ? declaredEncoder(bytes) : undefined;
    if (encoder !== undefined)
        return codePageFile(bytes.toString('latin1'), encoder);
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return unicodeFile(bytes, { ...utf8, mark: Buffer.alloc(0) }, file);
    const declared = (0,_declared_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeDeclared */ .j)(bytes, file);
    return codePageFile(declared.text, declared.encoder);
}
/** Java wrote properties as Latin-1; every other kind but XML is UTF-8. */
function decodePlain(bytes, file, kind) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return unicodeFile(bytes, { ...utf8, mark: Buffer.alloc(0) }, file);
    const latin1 = kind === 'properties' ? (0,_code_page_js__WEBPACK_IMPORTED_MODULE_2__/* .createEncoder */ .x)('iso-8859-1') : undefined;
    if (latin1 !== undefined)
        return codePageFile(bytes.toString('latin1'), latin1);
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file} is not valid UTF-8, and nothing in it can name another encoding`, 'Save it as UTF-8');
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
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file} is not valid ${name}`, 'Save it in one encoding throughout, best as UTF-8');
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
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(message, excerpt === undefined ? remedy : `${remedy}:\n${excerpt}`, {
        place: { file: path, ...position },
    });
}


/***/ }),

/***/ 8166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ escapeAttribute),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   nW: () => (/* binding */ withReferences),
/* harmony export */   x1: () => (/* binding */ badCharacter)
/* harmony export */ });
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
/** Writes what the file's encoding does not have as references. */
function withReferences(text, canHold) {
    return text.replace(/[^\0-\x7f]/gu, (character) => (canHold(character) ? character : reference(character)));
}


/***/ })

};
