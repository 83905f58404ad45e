export const id = 3597;
export const ids = [3597];
export const modules = {

/***/ 3597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainTls: () => (/* binding */ explainTls)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _tls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(985);
/* harmony import */ var _unreachable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2934);



const unknownAuthority = new Set([
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'CERT_SIGNATURE_FAILURE',
    'INVALID_CA',
]);
/** What a failure of TLS means, which waiting does not cure; `undefined` for one that has other reasons. */
async function explainTls(cause, address) {
    const meaning = await findMeaning(cause, address);
    if (meaning !== undefined)
        return { meaning, isLasting: true };
    return (0,_unreachable_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(cause) === 'ECONNRESET' ? { meaning: cut, isLasting: false } : undefined;
}
/** A refusal can overtake the alert that tells of it. */
const cut = [
    'cut the connection',
    'See the engine’s log: it may be restarting, or refuse the client certificate or want one',
];
async function findMeaning(cause, address) {
    const code = (0,_unreachable_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(cause);
    if (unknownAuthority.has(code))
        return untrusted(address);
    if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
        return misnamed(cause, address);
    if (code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID')
        return await outOfDate(address);
    if (isPlain(code))
        return ['does not speak TLS there', 'Correct the port, or have the engine serve TLS (--tlsverify)'];
    if (isRefusal(code))
        return refused(address);
    if (!/^(?:ERR_SSL|ERR_OSSL|ERR_TLS|CERT|UNABLE|CRL)/.test(code))
        return undefined;
    return [`cannot be spoken to over TLS (${code})`, 'See the engine’s log and its certificate'];
}
function untrusted({ tls }) {
    return tls.ca === undefined
        ? [
            'has a certificate of an authority that is not known here',
            'Give the authority’s certificate in "docker-tls-ca"',
        ]
        : [
            `has a certificate of another authority than ${subjectOf(tls.ca)}, which was given for it`,
            'Give the certificate of the authority that signed the engine’s in "docker-tls-ca"',
        ];
}
function misnamed(cause, { host }) {
    const names = cause instanceof Error && 'cert' in cause ? altNames(cause.cert) : '';
    return [
        `has a certificate for ${names || 'other names'}, not for ${host}`,
        'Reach it by a name that its certificate has, or make the certificate anew with this one',
    ];
}
function altNames(cert) {
    if (typeof cert !== 'object' || cert === null || !('subjectaltname' in cert))
        return '';
    return String(cert.subjectaltname).replaceAll(/(?:DNS|IP Address):/g, '');
}
/** Asks for the certificates once more, over a connection that nothing is sent on, to tell the date. */
async function outOfDate(address) {
    const now = new Date();
    const given = address.tls.ca === undefined ? [] : [new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(address.tls.ca)];
    const chain = [...(await readChain(address)), ...given];
    const ended = chain.find(({ validToDate }) => validToDate < now);
    const early = chain.find(({ validFromDate }) => validFromDate > now);
    const remedy = 'Renew it on the engine’s machine, or see the runner’s clock';
    if (ended !== undefined)
        return [`has a certificate (${nameOf(ended)}) that expired on ${(0,_tls_js__WEBPACK_IMPORTED_MODULE_1__/* .showDay */ .eL)(ended.validToDate)}`, remedy];
    if (early !== undefined)
        return [
            `has a certificate (${nameOf(early)}) that is valid only from ${(0,_tls_js__WEBPACK_IMPORTED_MODULE_1__/* .showDay */ .eL)(early.validFromDate)}`,
            remedy,
        ];
    return ['has a certificate that is out of its dates', remedy];
}
async function readChain({ host, port, tls }) {
    const { connect } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 19));
    return await new Promise((resolve) => {
        const socket = connect({ host, port, ...tls, rejectUnauthorized: false, timeout: 5000 }, () => {
            const own = socket.getPeerX509Certificate();
            resolve(own === undefined ? [] : [own]);
            socket.destroy();
        });
        socket.once('error', () => resolve([])).once('timeout', () => socket.destroy(new Error('timed out')));
    });
}
/** What OpenSSL says where the other side speaks plain HTTP. */
function isPlain(code) {
    return ['ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_PACKET_LENGTH_TOO_LONG', 'EPROTO'].includes(code);
}
/** The alerts of TLS that are about a client's certificate. */
function isRefusal(code) {
    return /ALERT_.*(?:CERT|CA|ACCESS_DENIED|HANDSHAKE)/.test(code);
}
function refused({ tls }) {
    const remedy = 'Give a certificate and key that the engine’s own authority (--tlscacert) signed';
    if (tls.cert === undefined)
        return ['demands a client certificate, and none was given', 'Set "docker-tls-cert" and "docker-tls-key"'];
    const cert = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(tls.cert);
    const ca = tls.ca === undefined ? undefined : new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(tls.ca);
    const foreign = ca === undefined || cert.checkIssued(ca) ? '' : `, which ${issuerOf(cert)} signed and not ${nameOf(ca)}`;
    return [`refuses the client certificate of ${nameOf(cert)}${foreign}`, remedy];
}
function subjectOf(pem) {
    return nameOf(new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem));
}
function nameOf({ subject }) {
    return commonName(subject);
}
function issuerOf({ issuer }) {
    return commonName(issuer);
}
function commonName(distinguished) {
    return /^CN=(?<name>.+)$/m.exec(distinguished)?.groups?.name ?? distinguished.replaceAll('\n', ', ');
}


/***/ })

};
