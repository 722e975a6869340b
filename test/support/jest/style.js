// Components name their style files for the bundler; in tests there is no layout to style.
module.exports = {};
