export const id = 499;
export const ids = [499];
export const modules = {

/***/ 4499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyTransform: () => (/* binding */ applyTransform)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);

/** Applies one XDT transform as Microsoft's engine does. */
const applyTransform = () => {
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('XDT transforms are not part of this build', 'Use a release of Berth');
};


/***/ })

};
