/** Stands in for @grpc/proto-loader; every use of it is a mistake of Berth's own. */
module.exports = new Proxy(class {}, {
  get(target, key) {
    if (key in target || typeof key === 'symbol' || key === '__esModule') return target[key]
    throw new Error(`@grpc/proto-loader is not part of this bundle (${String(key)}), see stubs/README.md`)
  },
})
