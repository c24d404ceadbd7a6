/** A webpack loader: the module of all sets of words in the place of sets.js (wordSets.mjs). */
module.exports = function setsModule() {
  const done = this.async();
  import('./shipped.mjs').then((shipped) => { done(null, shipped.setsModule()); }, done);
};
