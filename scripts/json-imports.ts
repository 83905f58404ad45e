import { registerHooks } from 'node:module'

// As published, GitHub's workflow parser imports JSON without the import attribute that Node asks for;
// and sources name each other by the names that they have once compiled.
registerHooks({
  resolve(specifier, context, next) {
    const ours = context.parentURL !== undefined && !context.parentURL.includes('/node_modules/')
    if (!ours || !/^\.{1,2}\/.*\.js$/.test(specifier)) return next(specifier, context)
    try {
      return next(specifier, context)
    } catch {
      return next(specifier.replace(/\.js$/, '.ts'), context)
    }
  },
  load(url, context, next) {
    return next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context)
  },
})
