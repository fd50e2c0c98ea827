export const id = 2126;
export const ids = [2126];
export const modules = {

  2126:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    german: () => (  german)
  });
const german = {
    explanations: {
        YOUTUBE_API_KEY: 'Ein API-Schl\u00fcssel eines Projekts in der Google Cloud Console, in dem die YouTube Data API v3 eingeschaltet ist.',
        YOUTUBE_CHANNEL_ID: 'Die Id des Kanals, die mit UC beginnt (in den erweiterten Einstellungen von YouTube), oder sein Handle, etwa @name.',
    },
};


  })

};
