export const id = 4846;
export const ids = [4846];
export const modules = {

  4846:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    german: () => (  german)
  });
const german = {
    explanations: {
        BLUESKY_HANDLE: 'Der Handle, etwa mara.bsky.social, die Adresse des Profils oder die DID, die auch unter einem neuen Handle gleich bleibt. Geheim ist das nicht.',
    },
};


  })

};
