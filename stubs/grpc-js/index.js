/** Stands in for @grpc/grpc-js; every use of it is a mistake of Berth's own. */
module.exports = new Proxy(class {}, {
  get(target, key) {
    if (key in target || typeof key === 'symbol' || key === '__esModule') return target[key]
    throw new Error(`@grpc/grpc-js is not part of this bundle (${String(key)}), see stubs/README.md`)
  },
})
