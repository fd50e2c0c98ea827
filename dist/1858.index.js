export const id = 1858;
export const ids = [1858];
export const modules = {

  1858:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    german: () => (  german)
  });
const german = {
    explanations: {
        MASTODON_ACCOUNT: 'Das Konto mit seinem Server, etwa @mara@mastodon.social, oder die Adresse des Profils dort. Geheim ist das nicht.',
    },
};


  })

};
