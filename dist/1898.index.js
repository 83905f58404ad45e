export const id = 1898;
export const ids = [1898];
export const modules = {

/***/ 8305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RV: () => (/* binding */ isFlag),
/* harmony export */   lR: () => (/* binding */ readArguments),
/* harmony export */   rG: () => (/* binding */ ownOptions)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4128);



/** The command's own options, beside one for each input. */
const ownOptions = {
    inputs: 'string',
    output: 'string',
    outputs: 'string',
    runner: 'string',
    watch: 'boolean',
    help: 'boolean',
};
/** An input that is `true` or `false` unless told otherwise is a flag; a value may follow it all the same. */
function isFlag(declared, name) {
    return declared[name] === 'true' || declared[name] === 'false';
}
/** Reads the options of an action; one that names no input and is none of the command's own is a mistake. */
function readArguments(args, declared, outputs) {
    const read = {
        inputs: new Map(),
        output: [],
        outputs: undefined,
        inputsFile: undefined,
        runner: undefined,
        watch: false,
        mistakes: [],
    };
    for (const option of optionsIn(args, declared)) {
        if (lacksValue(option, declared))
            read.mistakes.push(new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Option "${dashed(option.name)}" has no value`, 'Write it behind the option'));
        else
            take(option, read, { declared, outputs });
    }
    return read;
}
function optionsIn(args, declared) {
    const known = typesOf(declared);
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        options: known,
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const options = [];
    for (const token of tokens) {
        const last = options.at(-1);
        if (token.kind === 'option')
            options.push({ name: token.name, value: givenValue(token, known) });
        else if (token.kind === 'positional' && last !== undefined && last.value === undefined)
            last.value = token.value;
        else if (token.kind === 'positional')
            options.push({ name: '', value: token.value });
    }
    return options;
}
function typesOf(declared) {
    const inputs = Object.keys(declared).map((name) => [name, isFlag(declared, name) ? 'boolean' : 'string']);
    const types = Object.entries({ ...Object.fromEntries(inputs), ...ownOptions });
    return {
        ...Object.fromEntries(types.map(([name, type]) => [name, { type }])),
        help: { type: 'boolean', short: 'h' },
    };
}
function lacksValue({ name, value }, declared) {
    return value === undefined && typesOf(declared)[name]?.type === 'string';
}
/** An option that follows is no value: the value was forgotten. */
function givenValue({ value, inlineValue }, known) {
    const isOption = !inlineValue && value?.startsWith('--') === true && value.slice(2) in known;
    return isOption ? undefined : value;
}
function take({ name, value = '' }, read, names) {
    const { declared, outputs } = names;
    const input = name.replace(/^no-/, '');
    if (name === 'output' && outputs.includes(value))
        read.output.push(value);
    else if (name in declared)
        read.inputs.set(name, joined(read.inputs.get(name), value, isFlag(declared, name)));
    else if (name !== input && isFlag(declared, input))
        read.inputs.set(input, 'false');
    else
        read.mistakes.push(...takeOwn(name, value, read, names));
}
/** Lines of a list or map come one by one; a flag that is given twice holds as it was given last. */
function joined(before, value, flag) {
    if (flag)
        return value === '' ? 'true' : value;
    return before === undefined ? value : `${before}\n${value}`;
}
/** Takes an option of the command itself, or says what is wrong with it. */
function takeOwn(name, value, read, { declared, outputs }) {
    if (name === '')
        return [new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`"${value}" stands alone`, 'Every value follows its option: --image nginx')];
    if (!(name in ownOptions))
        return [new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Option "${dashed(name)}" does not exist`, meant(name, declared))];
    if (name === 'output')
        return [
            new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Option "--output": ${JSON.stringify(value)} is no output`, meantOutput(value, outputs)),
        ];
    if (name === 'watch')
        read.watch = true;
    else if (name === 'inputs')
        read.inputsFile = value;
    else if (name === 'outputs')
        read.outputs = value;
    else if (name === 'runner')
        read.runner = value;
    return [];
}
function dashed(name) {
    return name.length === 1 ? `-${name}` : `--${name}`;
}
function meant(name, declared) {
    const near = (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(name, [...Object.keys(declared), ...Object.keys(ownOptions)]);
    return near === undefined ? '"--help" lists the options' : `Did you mean "--${near}"?`;
}
function meantOutput(name, outputs) {
    const near = (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(name, outputs);
    return near === undefined ? `The outputs are ${outputs.join(', ')}` : `Did you mean "${near}"?`;
}


/***/ }),

/***/ 1898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionHelp: () => (/* binding */ actionHelp),
/* harmony export */   commandHelp: () => (/* binding */ commandHelp)
/* harmony export */ });
/* unused harmony exports home, readActionText */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8305);



/** The pack's own folder: the bundle stands in its `dist`. */
const home = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(import.meta.dirname, '..');
/** Reads what an `action.yml` of the pack says, so that help and action can never say two things. */
async function readActionText(action) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const text = parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, action === 'deploy' ? '.' : action, 'action.yml'), 'utf8'));
    return { description: '', inputs: {}, outputs: {}, ...text };
}
const own = [
    ['--inputs FILE', 'Reads inputs from a YAML or JSON file, written as below `with:`; options win over it.'],
    ['--output NAME', 'Prints this output, alone, on standard output.'],
    ['--outputs FILE', 'Writes all outputs; the name says how: .json, .env, .yaml or .yml.'],
    ['--runner NAME', 'Speaks to github, gitlab, azure or plain, instead of what the environment says.'],
    ['--help', 'Shows this.'],
];
/** The help of the command itself. */
async function commandHelp(actions) {
    const rows = await Promise.all(actions.map(async (name) => [name, (await readActionText(name)).description]));
    return [
        'Usage: berth ACTION [--INPUT VALUE …]',
        '',
        'Actions:',
        ...rows.flatMap(([name, text]) => entry(name, text)),
        '',
        ...section('Options', [
            ...own.slice(0, -1),
            ['--help', 'Shows this, or behind an action its inputs.'],
            ['--version', 'Shows which version of Berth this is.'],
        ]),
        ...wrap('Every input may be given by a variable as well: BERTH_PASSWORD for --password; and --password - reads it from standard input.', 0),
        '',
        ...wrap('Exit status: 0 done, 1 failed, 2 a mistake in the inputs, 3 rolled back, 130 interrupted.', 0),
        '',
        'Completion: source <(berth completion bash), or zsh.',
        '',
    ].join('\n');
}
/** The help of one action: its inputs and outputs. */
async function actionHelp(action, declared) {
    const { description, inputs, outputs } = await readActionText(action);
    const options = Object.entries(inputs).map(([name, input]) => {
        const shown = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .isFlag */ .RV)(declared, name) ? `--${negated(name, declared)}` : `--${name} VALUE`;
        const fallback = input.default ? ` (default: ${input.default})` : '';
        return [shown, `${input.required ? 'Required. ' : ''}${input.description}${fallback}`];
    });
    const watch = action === 'status' ? [['--watch', 'Shows it anew whenever something changes.']] : [];
    return [
        `Usage: berth ${action} [--INPUT VALUE …]`,
        '',
        ...wrap(`${description}.`, 0),
        '',
        ...section('Inputs', options),
        ...section('Options', [...watch, ...own]),
        ...section('Outputs', Object.entries(outputs).map(([name, output]) => [name, output.description])),
    ].join('\n');
}
function negated(name, declared) {
    return declared[name] === 'true' ? `[no-]${name}` : name;
}
function section(title, rows) {
    return [`${title}:`, ...rows.flatMap(([name, text]) => entry(name, text)), ''];
}
const indent = 28;
function entry(name, text) {
    const [first = '', ...others] = wrap(text, indent);
    const head = `  ${name}`;
    if (head.length > indent - 2)
        return [head, first, ...others];
    return [head + first.slice(head.length), ...others];
}
const columns = 80;
/** Breaks a text into lines of 80 columns, indented. */
function wrap(text, by) {
    const lines = [];
    let line = '';
    for (const word of wordsOf(text, columns - by)) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (by + longer.length <= columns || line === '')
            line = longer;
        else {
            lines.push(line);
            line = word;
        }
    }
    return [...lines, line].map((one) => ' '.repeat(by) + one);
}
/** A word that is longer than a line is broken after a comma, as a list of keys. */
function wordsOf(text, most) {
    const words = text.trim().split(/\s+/);
    return words.flatMap((word) => (word.length > most ? word.split(/(?<=,)/) : word));
}


/***/ })

};
