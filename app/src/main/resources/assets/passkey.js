// Lets the browser make or show a passkey. Without this file, or in an older browser, pages do not offer any.
const form = document.querySelector('form[data-passkey]');
const question = form && JSON.parse(form.dataset.question);
const home = question && (question.rpId || question.rp.id);

if (form && home === location.hostname && window.PublicKeyCredential && PublicKeyCredential.parseCreationOptionsFromJSON) {
  document.querySelectorAll('[data-passkey-absent]').forEach(each => { each.hidden = true; });
  form.hidden = false;
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const problem = form.querySelector('[role=alert]');
    problem.hidden = true;
    try {
      const answer = form.dataset.passkey === 'create'
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(question) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(question) });
      form.elements.credential.value = JSON.stringify(answer);
      form.submit();
    } catch (stopped) {
      problem.hidden = false;
    }
  });
}
