// Shows how much of an upload has arrived. Without this file the browser sends the form alone.
document.querySelectorAll('form[data-upload]').forEach(form => form.addEventListener('submit', event => {
  event.preventDefault();
  const [bar, shown, read, broken] =
    ['progress', '[data-sending]', '[data-reading]', '[role=alert]'].map(part => form.querySelector(part));
  const sending = new XMLHttpRequest();
  const show = part => [shown, read, broken].forEach(each => { each.hidden = each !== part; });
  const busy = is => { bar.hidden = !is; form.querySelector('button').disabled = is; };
  sending.upload.addEventListener('progress', sent => { bar.value = sent.loaded / sent.total; });
  sending.upload.addEventListener('load', () => { bar.removeAttribute('value'); show(read); });
  sending.addEventListener('error', () => { busy(false); show(broken); });
  sending.addEventListener('load', () => {
    if (sending.responseURL !== form.action) {
      location.assign(sending.responseURL);
      return;
    }
    document.open();
    document.write(sending.responseText);
    document.close();
  });
  sending.open('POST', form.action);
  sending.send(new FormData(form));
  busy(true);
  show(shown);
}));
// A browser may keep the page as it was left, with its button out of use.
addEventListener('pageshow', shown => { if (shown.persisted) location.reload(); });
