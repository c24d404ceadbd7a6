/** A webpack loader: a lexicon file with its words shortened (shipped.mjs). */
module.exports = function packLexicon(json) {
  const done = this.async();
  import('./shipped.mjs').then((shipped) => { done(null, shipped.packLexicon(json)); }, done);
};
