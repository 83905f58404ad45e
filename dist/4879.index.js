export const id = 4879;
export const ids = [4879];
export const modules = {

/***/ 4879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   xml: () => (/* binding */ xml)
/* harmony export */ });
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4180);

/** XML where no variable is an XPath: sections of .NET's configuration, by the names of their entries. */
const xml = {
    find: (text, variables, file) => (0,_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .findNamedTargets */ .hJ)(text, variables, file).toSorted((a, b) => a.start - b.start),
    names: _variables_js__WEBPACK_IMPORTED_MODULE_0__/* .listXmlNames */ .WR,
};


/***/ }),

/***/ 483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ newValueTarget),
/* harmony export */   PW: () => (/* binding */ contentTarget),
/* harmony export */   Ty: () => (/* binding */ emptyTarget),
/* harmony export */   cg: () => (/* binding */ attributeTarget),
/* harmony export */   vK: () => (/* binding */ readAttribute),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _xml_references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9920);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8166);


/** The value of an attribute by its name as written, references expanded; `undefined` where there is none. */
function readAttribute(tag, name, { text }) {
    const attribute = findAttribute(tag, name);
    return attribute && (0,_xml_references_js__WEBPACK_IMPORTED_MODULE_0__/* .expandReferences */ .J)(text.slice(attribute.valueStart, attribute.valueEnd));
}
/** Sets an attribute; one that is missing is put behind the others. */
function attributeTarget(tag, name, { name: variable, value }, { text, canHold }) {
    const attribute = findAttribute(tag, name);
    if (attribute === undefined) {
        const end = endOfAttributes(tag);
        const written = ` ${name}="${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeAttribute */ .Gj)(value, '"', canHold)}"`;
        return { variable, start: end, end, text: written, shown: ` ${name}="***"` };
    }
    const { valueStart: start, valueEnd: end } = attribute;
    const isHeld = (0,_xml_references_js__WEBPACK_IMPORTED_MODULE_0__/* .expandReferences */ .J)(text.slice(start, end)) === value;
    const quote = text[end] === "'" ? "'" : '"';
    return { variable, start, end, text: isHeld ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeAttribute */ .Gj)(value, quote, canHold) };
}
/** Sets all that stands between two tags. */
function contentTarget(tag, value, { start: end }, source) {
    const raw = source.text.slice(tag.end, end);
    const isHeld = value.isMarkup ? raw === value.value : plainText(raw) === value.value;
    return { variable: value.name, start: tag.end, end, text: isHeld ? undefined : write(value, source) };
}
/** The text of a content that holds nothing else; `undefined` where it holds elements or comments. */
function plainText(raw) {
    if (!raw.includes('<'))
        return (0,_xml_references_js__WEBPACK_IMPORTED_MODULE_0__/* .expandReferences */ .J)(raw);
    return /^<!\[CDATA\[(?<text>(?:(?!\]\]>)[\s\S])*)\]\]>$/.exec(raw)?.groups?.text;
}
/** Opens the tag of an empty `value`, which stays as it is where it should be empty. */
function emptyTarget(tag, value, source) {
    const target = openedTarget(tag, value.name, { text: write(value, source), shown: '***' });
    return value.value === '' ? { ...target, end: target.start, text: undefined } : target;
}
/** Puts a `value` with the prefix of its `setting` before the end tag, or into an empty element's tag. */
function newValueTarget(tag, value, end, source) {
    const name = tag.name.replace(/[^:]*$/, 'value');
    const wrap = (content) => `<${name}>${content}</${name}>`;
    const content = { text: wrap(write(value, source)), shown: wrap('***') };
    if (end === undefined)
        return openedTarget(tag, value.name, content);
    return { variable: value.name, start: end.start, end: end.start, ...content };
}
function write({ value, isMarkup }, { canHold }) {
    return isMarkup ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withReferences */ .nW)(value, canHold) : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(value, canHold);
}
/** Turns `<x />` into `<x>…</x>`. */
function openedTarget(tag, variable, content) {
    const wrap = (inner) => `>${inner}</${tag.name}>`;
    const start = endOfAttributes(tag);
    return { variable, start, end: tag.end, text: wrap(content.text), shown: wrap(content.shown) };
}
function endOfAttributes({ attributes, start, name }) {
    return (attributes.at(-1)?.valueEnd ?? start + name.length) + 1;
}
function findAttribute({ attributes }, name) {
    return attributes.find((attribute) => attribute.name === name);
}


/***/ }),

/***/ 4180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KD: () => (/* binding */ checked),
  hJ: () => (/* binding */ findNamedTargets),
  WR: () => (/* binding */ listXmlNames)
});

// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/config/lookup.js
var lookup = __webpack_require__(1494);
// EXTERNAL MODULE: ./lib/config/xml/fail.js
var xml_fail = __webpack_require__(3582);
// EXTERNAL MODULE: ./lib/config/xml/read.js
var read = __webpack_require__(7622);
;// CONCATENATED MODULE: ./lib/config/xml-values/fragment.js


/** Checks that a value is one element of XML, as `serializeAs="Xml"` has it. */
function checkFragment({ name, value }) {
    const fail = (_, problem) => {
        throw new error/* UserError */.yo(`The value of "${name}" in config-variables is for a setting with serializeAs="Xml", and is not well-formed XML: ${problem}`, 'Write one element with all that is in it, like <ArrayOfString><string>a</string></ArrayOfString>');
    };
    for (const { kind, start } of (0,read/* readXml */.k)(value, fail)) {
        if (kind === 'declaration' || kind === 'doctype')
            fail(start, 'an XML declaration or a DOCTYPE cannot stand inside a document');
    }
}

;// CONCATENATED MODULE: ./lib/config/xml-values/sections.js

const known = new Map([
    ['appSettings', { key: 'key', value: 'value' }],
    ['connectionStrings', { key: 'name', value: 'connectionString' }],
]);
function createSections() {
    /** The names of declared sections, each with those of its groups. */
    const declared = new Map();
    /** The groups that are open in `configSections`; undefined outside of it. */
    const open = [];
    return {
        enter(name, declares) {
            const groups = open.at(-1);
            open.push(name === 'configSections' ? [] : groups && [...groups, ...(declares === undefined ? [] : [declares])]);
            if (groups !== undefined && name === 'section' && declares !== undefined)
                declared.set(declares, groups);
            if (groups !== undefined)
                return undefined;
            const own = known.get(name);
            if (own !== undefined)
                return { ...own, names: [name], isOwn: true };
            const above = declared.get(name);
            if (above === undefined)
                return undefined;
            const whole = [...above, name].join(lookup/* partSeparator */.D);
            return { key: 'key', value: 'value', names: [...new Set([whole, name])], isOwn: false };
        },
        leave() {
            open.pop();
        },
    };
}
/** The groups of settings that .NET's designer writes, each in a section of the program's own. */
function isSettingsGroup({ name }) {
    return /^(?:[^:]+:)?(?:applicationSettings|userSettings)$/.test(name);
}

// EXTERNAL MODULE: ./lib/config/xml-values/targets.js
var targets = __webpack_require__(483);
// EXTERNAL MODULE: ./lib/config/xml-values/text.js
var xml_values_text = __webpack_require__(8166);
;// CONCATENATED MODULE: ./lib/config/xml-values/variables.js








/**
 * Configuration files of .NET: `appSettings/add[@key]/@value`, `connectionStrings/add[@name]/@connectionString`,
 * `applicationSettings` and `userSettings//setting[@name]/value`, and declared sections of `add`, elements in any
 * namespace, every one of several. What is missing of an attribute or a `value` is put there.
 */
function findNamedTargets(text, variables, { path, canHold }) {
    const state = createState({ text, canHold }, (names, key) => meet(variables, names, key));
    const targets = [];
    for (const token of (0,read/* readXml */.k)(text, (0,xml_fail/* failIn */.q)(text, path))) {
        const target = token.kind === 'start' ? enter(token, state) : token.kind === 'end' ? leave(token, state) : undefined;
        if (target !== undefined)
            targets.push(target);
    }
    return targets;
}
/** The names that variables could have here, each with its section. */
function listXmlNames(text) {
    const names = [];
    const state = createState({ text, canHold: () => true }, ([section = ''], key) => {
        names.push(key, `${section.replaceAll(lookup/* partSeparator */.D, ':')}:${key}`);
        return undefined;
    });
    const fail = (0,xml_fail/* failIn */.q)(text, '');
    for (const token of (0,read/* readXml */.k)(text, fail)) {
        if (token.kind === 'start')
            enter(token, state);
        if (token.kind === 'end')
            leave(token, state);
    }
    return names;
}
/** A name that says the section comes before one that does not. */
function meet(variables, sections, key) {
    for (const section of sections) {
        const variable = variables.find(section + lookup/* partSeparator */.D + key);
        if (variable !== undefined)
            return { variable, section: undefined };
    }
    const variable = variables.find(key);
    return variable && { variable, section: (sections[0] ?? '').replaceAll(lookup/* partSeparator */.D, ':') };
}
function createState(source, meet) {
    return { source, meet, sections: createSections(), frames: [] };
}
function enter(tag, state) {
    const { source, frames, sections } = state;
    const parent = frames.at(-1);
    const frame = frameOf(tag, parent, state);
    if (tag.isSelfClosed)
        sections.leave();
    else
        frames.push(frame);
    if (parent?.isContent === true)
        return undefined;
    if (parent?.section !== undefined && localName(tag) === 'add')
        return addTarget(tag, parent.section, state);
    if (!tag.isSelfClosed)
        return undefined;
    const { content, setting } = frame;
    if (content !== undefined)
        return placed((0,targets/* emptyTarget */.Ty)(tag, content.value, source), content);
    return setting && placed((0,targets/* newValueTarget */.BR)(tag, setting.value, undefined, source), setting);
}
function leave(end, { source, frames, sections }) {
    sections.leave();
    const frame = frames.pop();
    if (frame === undefined)
        return undefined;
    const { tag, content, setting } = frame;
    if (content !== undefined)
        return placed((0,targets/* contentTarget */.PW)(tag, content.value, end, source), content);
    return setting && placed((0,targets/* newValueTarget */.BR)(tag, setting.value, end, source), setting);
}
function addTarget(tag, { key, value, names, isOwn }, state) {
    const name = (0,targets/* readAttribute */.vK)(tag, key, state.source);
    if (name === undefined || (!isOwn && (0,targets/* readAttribute */.vK)(tag, value, state.source) === undefined))
        return undefined;
    const met = state.meet(names, name);
    return met && placed((0,targets/* attributeTarget */.cg)(tag, value, checked(met.variable), state.source), met);
}
function placed(target, { section }) {
    return section === undefined ? target : { ...target, section };
}
function frameOf(tag, parent, state) {
    const name = localName(tag);
    const frame = {
        tag,
        section: state.sections.enter(name, (0,targets/* readAttribute */.vK)(tag, 'name', state.source)),
        groups: groupsOf(tag, parent),
        isContent: parent?.isContent === true,
        setting: undefined,
        content: undefined,
    };
    if (parent === undefined || frame.isContent)
        return frame;
    if (name === 'setting' && parent.groups.length > 0)
        frame.setting = settingOf(tag, parent.groups, state);
    if (name === 'value' && parent.setting !== undefined) {
        frame.content = parent.setting;
        frame.isContent = true;
        parent.setting = undefined;
    }
    return frame;
}
function groupsOf(tag, parent) {
    const groups = parent?.groups ?? [];
    return groups.length > 0 || isSettingsGroup(tag) ? [...groups, localName(tag)] : [];
}
function settingOf(tag, groups, { source, meet }) {
    const name = (0,targets/* readAttribute */.vK)(tag, 'name', source);
    const met = name === undefined ? undefined : meet(namesOf(groups), name);
    if (met === undefined)
        return undefined;
    const isMarkup = (0,targets/* readAttribute */.vK)(tag, 'serializeAs', source) === 'Xml';
    if (isMarkup)
        checkFragment(met.variable);
    return { ...met, value: { ...checked(met.variable), isMarkup } };
}
function namesOf(groups) {
    return [...new Set([groups.join(lookup/* partSeparator */.D), ...groups.toReversed()])];
}
/** Throws where XML cannot hold the value. */
function checked(variable) {
    if (!xml_values_text/* badCharacter */.x1.test(variable.value))
        return variable;
    throw new error/* UserError */.yo(`The value of "${variable.name}" in config-variables holds a character that XML cannot hold`, 'Take control characters out of it');
}
function localName({ name }) {
    return name.slice(name.indexOf(':') + 1);
}


/***/ }),

/***/ 7622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readXml)
/* harmony export */ });
/* harmony import */ var _entities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9637);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9920);
/* harmony import */ var _tokenize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9451);



/** Splits a document into its pieces as `tokenizeXml` does, and checks every reference in it too. */
function* readXml(text, fail) {
    let checkEntity = (0,_entities_js__WEBPACK_IMPORTED_MODULE_0__/* .createEntityCheck */ .C)(new Map(), fail);
    const check = (place, { start, end }) => {
        const raw = text.slice(start, end);
        if (raw.includes('&'))
            (0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeReferences */ .P)(raw, start, (name, at) => checkEntity(name, place, at), fail);
    };
    for (const token of (0,_tokenize_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenizeXml */ .H)(text, fail)) {
        if (token.kind === 'doctype')
            checkEntity = (0,_entities_js__WEBPACK_IMPORTED_MODULE_0__/* .createEntityCheck */ .C)((0,_entities_js__WEBPACK_IMPORTED_MODULE_0__/* .findEntities */ .B)(token.subset), fail);
        if (token.kind === 'text')
            check('text', token);
        if (token.kind === 'start')
            for (const { valueStart: start, valueEnd: end } of token.attributes)
                check('value', { start, end });
        yield token;
    }
}


/***/ })

};
