import { randomUUID } from 'node:crypto';
import { escapeHtml } from '../base/html.js';
import type { Figure } from '../plot/figure.js';

/** The kernel's name in its kernelspec: Jupyter serves the files beside it under `kernelspecs/<name>/`. */
export const kernelName = 'tracelab';
/** plotly.js in the kernelspec's folder. */
export const plotlyFile = 'plotly.min.js';

/** How a live plot behaves. plotly.js has a button that sends the data to its makers' server: it goes, and so does the address. */
export const plotlyConfig = {
  responsive: true,
  displaylogo: false,
  plotlyServerURL: '',
  modeBarButtonsToRemove: ['sendChartToCloud', 'sendDataToCloud', 'lasso2d', 'select2d'],
};

/**
 * A figure as HTML: a picture that needs nothing, with its description, which a script replaces by the live plot where
 * plotly.js can be had from Jupyter's own server. Elsewhere (a file on disk, GitHub, a printed page) the picture stays.
 */
export function figureHtml(figure: Figure, svg: string): string {
  const id = `tracelab-${randomUUID()}`;
  const alt = escapeHtml(figure.alt);
  const picture = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  const script = `(${bringToLife})(${[id, figure, plotlyConfig, `kernelspecs/${kernelName}/${plotlyFile}`].map(asScript).join(',')})`;
  return (
    `<figure id="${id}" role="img" aria-label="${alt}" style="margin:0;background:#fff">` +
    `<img alt="${alt}" src="${picture}" style="max-width:100%;height:auto">` +
    `<script>${script}</script></figure>`
  );
}

/** JSON that can stand inside a script element. */
function asScript(value: unknown): string {
  return JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}

/**
 * Runs in the browser, so it uses nothing from outside of itself. plotly.js is fetched once a page, however many plots
 * ask for it, and is run apart from the page's module loader: classic Notebook has require.js, which stumbles over
 * scripts that it did not load.
 */
const bringToLife = String.raw`function (id, figure, config, path) {
  function baseUrl() {
    if (document.body.dataset.baseUrl) return document.body.dataset.baseUrl;
    var data = document.getElementById('jupyter-config-data');
    return data ? JSON.parse(data.textContent).baseUrl : undefined;
  }
  function run(source) {
    var before = window.Plotly;
    var module = { exports: {} };
    new Function('module', 'exports', 'define', source + '\n//# sourceURL=' + path)(module, module.exports, undefined);
    window.Plotly = before;
    return module.exports;
  }
  function load(base) {
    if (!window.tracelabPlotly) {
      window.tracelabPlotly = fetch(base + path, { credentials: 'same-origin' }).then(function (answer) {
        if (!answer.ok) throw new Error(path + ': ' + answer.status);
        return answer.text().then(run);
      });
    }
    return window.tracelabPlotly;
  }
  function whenVisible(tries) {
    return new Promise(function (found) {
      (function look() {
        var figure = document.getElementById(id);
        if (figure && figure.offsetWidth > 0) found(figure);
        else if (tries-- > 0) setTimeout(look, 100);
      })();
    });
  }
  var base = baseUrl();
  if (!base) return;
  load(base).then(function (plotly) {
    return whenVisible(600).then(function (place) {
      if (place.querySelector('.js-plotly-plot')) return;
      var live = document.createElement('div');
      live.style.height = figure.layout.height + 'px';
      place.appendChild(live);
      return plotly.newPlot(live, figure.data, figure.layout, config).then(function () {
        var picture = place.querySelector('img');
        if (picture) picture.style.display = 'none';
      });
    });
  }).catch(function (error) {
    console.warn('tracelab: the plot stays a picture:', error);
  });
}`;
