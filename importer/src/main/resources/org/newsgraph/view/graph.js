'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const $ = id => document.getElementById(id);
  const FIRST_PICTURE = 30, LARGE = 400;
  // Okabe and Ito's colours, which people with any colour vision can tell apart; shapes say the same again.
  const LOOK = {
    Person: ['#0072b2', 'ellipse'], Country: ['#009e73', 'round-rectangle'], Organization: ['#e69f00', 'round-hexagon'],
    Place: ['#56b4e9', 'round-triangle'], Group: ['#cc79a7', 'round-pentagon'], NamedEvent: ['#f0e442', 'round-diamond'],
    Event: ['#d55e00', 'diamond'], Other: ['#8a94a1', 'ellipse'],
  };
  const look = type => LOOK[type] || LOOK.Other;
  const element = (tag, text, parts = {}) => {
    const e = Object.assign(document.createElement(tag), parts);
    if (text != null) e.textContent = text;
    return e;
  };
  const nodes = new Map(data.nodes.map(n => [n.id, n]));
  const edgesOf = new Map(data.nodes.map(n => [n.id, []]));
  data.edges.forEach(e => { edgesOf.get(e.source).push(e); edgesOf.get(e.target).push(e); });
  const weight = n => (n.support || 1) + edgesOf.get(n.id).reduce((sum, e) => sum + (e.support || 1), 0);
  const byWeight = [...data.nodes].sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
  const words = text => text.toLowerCase().replaceAll('_', ' ');

  const hiddenNodes = new Set(), hiddenEdges = new Set();
  let picture = new Set(), chosen = null;

  // --- time: the months between the first and the last dated event
  const month = text => /^\d{4}-\d\d/.test(text || '') ? +text.slice(0, 4) * 12 + +text.slice(5, 7) - 1 : /^\d{4}/.test(text || '') ? +text.slice(0, 4) * 12 : null;
  const monthText = m => `${Math.floor(m / 12)}-${String(m % 12 + 1).padStart(2, '0')}`;
  const months = data.nodes.map(n => month(n.start)).filter(m => m !== null);
  const firstMonth = Math.min(...months), lastMonth = Math.max(...months);
  const inTime = n => { const m = month(n.start); return m === null || (m >= +$('from').value && m <= +$('to').value); };
  const allowed = n => !hiddenNodes.has(n.type) && inTime(n);

  const cy = cytoscape({
    container: $('graph'), minZoom: 0.02, maxZoom: 4, style: styles(),
    textureOnViewport: data.nodes.length > LARGE, hideEdgesOnViewport: data.nodes.length > LARGE, pixelRatio: data.nodes.length > LARGE ? 1 : 'auto',
  });

  function styles() {
    const css = getComputedStyle(document.documentElement), ink = css.getPropertyValue('--ink').trim(), ground = css.getPropertyValue('--ground').trim();
    return [
      { selector: 'node', style: { label: 'data(caption)', 'font-size': 20, color: ink, 'text-outline-color': ground, 'text-outline-width': 3, 'text-valign': 'bottom', 'text-margin-y': 3,
        'text-wrap': 'wrap', 'text-max-width': 160, 'background-color': 'data(colour)', shape: 'data(shape)', width: 'data(size)', height: 'data(size)', 'min-zoomed-font-size': 5 } },
      { selector: 'edge', style: { width: 'data(width)', 'line-color': '#8a94a1', 'curve-style': 'bezier', 'target-arrow-shape': 'data(arrow)', 'target-arrow-color': '#8a94a1', 'arrow-scale': .8,
        'font-size': 16, color: ink, 'text-outline-color': ground, 'text-outline-width': 3, 'text-rotation': 'autorotate', 'min-zoomed-font-size': 7 } },
      { selector: 'node.event', style: { 'font-size': 17, color: css.getPropertyValue('--quiet').trim() } },
      { selector: 'edge.role', style: { 'line-style': 'dashed', opacity: .7 } },
      { selector: 'edge.friendly', style: { 'line-color': '#009e73', 'target-arrow-color': '#009e73' } },
      { selector: 'edge.hostile', style: { 'line-color': '#c2410c', 'target-arrow-color': '#c2410c' } },
      { selector: 'edge.named', style: { label: 'data(caption)', opacity: 1 } },
      { selector: '.faded', style: { opacity: .18 } },
      { selector: ':selected', style: { 'border-width': 3, 'border-color': ink, 'line-color': '#d55e00', 'target-arrow-color': '#d55e00' } },
    ];
  }
  const SYMMETRIC = new Set(['PARTICIPANT', 'MET', 'SPOKE_WITH', 'OPPONENT_OF', 'SPOUSE_OF', 'SIBLING_OF', 'ALLY_OF', 'TENSE_WITH', 'CONTRADICTS']);
  const FRIENDLY = new Set(['SUPPORTS', 'ALLY_OF', 'MET', 'SPOKE_WITH', 'SIGNED']);
  const HOSTILE = new Set(['ACCUSED', 'CRITICISED', 'THREATENED', 'SANCTIONED', 'OPPONENT_OF', 'TENSE_WITH', 'FIGHTS', 'ANNEXED', 'DEFEATED', 'CONTRADICTS']);
  // The label of an event names who takes part; its edges say that already.
  const DATE = / \(([^()]*\d[^()]*)\)$/;
  const date = n => (DATE.exec(n.caption) || [])[1] || n.when || '';
  const short = n => n.type !== 'Event' ? n.caption : n.caption.replace(DATE, '').split(': ')[0] + (date(n) ? '\n' + date(n) : '');
  const nodeElement = n => ({ group: 'nodes', classes: n.type === 'Event' ? 'event' : '', data: { id: n.id, caption: short(n), colour: look(n.type)[0], shape: look(n.type)[1], size: 24 + Math.min(40, 7 * Math.sqrt(weight(n))) } });
  const kind = e => nodes.get(e.source).type === 'Event' ? 'role' : FRIENDLY.has(e.type) ? 'friendly' : HOSTILE.has(e.type) ? 'hostile' : '';
  const edgeElement = e => ({ group: 'edges', classes: kind(e),
    data: { id: e.id, source: e.source, target: e.target, caption: words(e.type), width: 1 + Math.min(5, Math.sqrt(e.support || 1)), arrow: SYMMETRIC.has(e.type) ? 'none' : 'triangle' } });

  function draw() {
    const shown = new Set([...picture].filter(id => allowed(nodes.get(id))));
    const edges = data.edges.filter(e => shown.has(e.source) && shown.has(e.target) && !hiddenEdges.has(e.type));
    const places = new Map(cy.nodes().map(n => [n.id(), { ...n.position() }]));
    cy.elements().remove();
    cy.add([...shown].map((id, i) => ({ ...nodeElement(nodes.get(id)), position: places.get(id) || spiral(i) })));
    cy.add(edges.map(edgeElement));
    arrange(shown.size);
    nameEdges();
    timeline();
    cy.resize();
    fit();
    if (separate()) cy.fit(undefined, 24);
    $('count').textContent = `${shown.size} of ${data.nodes.length} nodes, ${edges.length} of ${data.edges.length} relationships drawn`;
  }
  // Where a node begins that was not drawn before: the same picture each time.
  const spiral = i => ({ x: 60 * Math.sqrt(i) * Math.cos(2.4 * i), y: 60 * Math.sqrt(i) * Math.sin(2.4 * i) });
  // A force layout while it is quick, circles by degree where it is not.
  function arrange(many) {
    cy.layout(many > LARGE ? { name: 'concentric', concentric: n => n.degree(), levelWidth: () => 6, minNodeSpacing: 24, animate: false }
      : { name: 'cose', animate: false, randomize: false, nodeDimensionsIncludeLabels: true, nodeRepulsion: () => 80000, idealEdgeLength: () => 110, gravity: 1.5, numIter: 2000, componentSpacing: 40 }).run();
    // What is high turns on its side where the window is wide, and is stretched towards the window's shape.
    const box = cy.nodes().boundingBox(), turn = box.h > box.w !== cy.height() > cy.width();
    const [w, h] = turn ? [box.h, box.w] : [box.w, box.h], want = cy.width() / cy.height();
    const wide = Math.min(1.7, Math.max(1, want * h / w)), high = Math.min(1.7, Math.max(1, w / h / want));
    cy.batch(() => cy.nodes().positions(n => {
      const { x, y } = n.position();
      return turn ? { x: y * wide, y: x * high } : { x: x * wide, y: y * high };
    }));
  }
  function fit() {
    cy.fit(undefined, 24);
    if (cy.zoom() > 1.4) { cy.zoom(1.4); cy.center(); }
    magnify();
  }
  // A few nodes far apart are drawn larger, so that their names are read at first sight.
  function magnify() {
    const times = cy.nodes().length > 80 ? 1 : Math.min(2, Math.max(1, .68 / cy.zoom()));
    cy.batch(() => {
      cy.nodes().forEach(n => n.style({ width: n.data('size') * times, height: n.data('size') * times,
        'font-size': (n.hasClass('event') ? 17 : 20) * times, 'text-max-width': 150 * times }));
      cy.edges().forEach(e => e.style({ width: e.data('width') * times, 'font-size': 16 * times, 'arrow-scale': .8 * times }));
    });
    if (times > 1) cy.fit(undefined, 24);
  }
  // Nodes of a small picture are pushed apart until none covers another or its name; tells whether any was.
  function separate() {
    const boxes = cy.nodes().length > 80 ? [] : cy.nodes().map(n => ({ n, ...n.boundingBox({ includeEdges: false }) })), gap = 10;
    let moved = false;
    for (let round = 0, again = true; again && round < 60; round++) {
      again = false;
      boxes.forEach((a, i) => boxes.slice(i + 1).forEach(b => {
        const over = { x: Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1) + gap, y: Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1) + gap };
        if (over.x <= 0 || over.y <= 0) return;
        const axis = over.x < over.y ? 'x' : 'y', by = over[axis] / 2 * (a[axis + 1] + a[axis + 2] <= b[axis + 1] + b[axis + 2] ? -1 : 1);
        [[a, by], [b, -by]].forEach(([box, step]) => { box[axis + 1] += step; box[axis + 2] += step; box.n.shift(axis, step); });
        again = moved = true;
      }));
    }
    return moved;
  }
  // What an edge says is written where it is looked at: on it, or beside the chosen node. All of it would hide the picture.
  function nameEdges(over) {
    cy.edges().removeClass('named');
    const chosenNow = chosen ? cy.getElementById(chosen) : cy.collection();
    const near = chosenNow.union(chosenNow.connectedEdges()).union(over ? over.union(over.connectedEdges()) : cy.collection()).edges();
    near.addClass('named');
  }
  // The part of the ids that hangs together and is largest.
  function largest(ids) {
    let best = new Set();
    const left = new Set(ids);
    while (left.size) {
      const seen = new Set(), next = [left.values().next().value];
      while (next.length) {
        const id = next.pop();
        if (!left.delete(id)) continue;
        seen.add(id);
        edgesOf.get(id).forEach(e => next.push(e.source === id ? e.target : e.source));
      }
      if (seen.size > best.size) best = seen;
    }
    return best;
  }
  // At first sight: the nodes that matter most, as far as they hang together.
  function start() {
    const most = new Set(byWeight.slice(0, data.nodes.length <= FIRST_PICTURE * 1.5 ? data.nodes.length : FIRST_PICTURE).map(n => n.id));
    picture = largest(most);
    chosen = null; $('search').value = ''; results(); welcome(); draw();
  }
  function everything() {
    picture = new Set(nodes.keys());
    chosen = null; welcome(); draw();
  }
  function around(id) {
    const near = edgesOf.get(id).map(e => e.source === id ? e.target : e.source).sort((a, b) => weight(nodes.get(b)) - weight(nodes.get(a)));
    picture = new Set([id, ...near.slice(0, 60)]);
    draw(); choose(id);
  }
  function choose(id) {
    chosen = id;
    cy.elements().unselect();
    const drawn = cy.getElementById(id);
    drawn.select();
    nameEdges();
    nodes.has(id) ? showNode(nodes.get(id)) : showEdge(data.edges.find(e => e.id === id));
    timeline();
  }

  // With the arrow keys: from one drawn node to the next, the weightiest first.
  function step(by) {
    const drawn = byWeight.filter(n => cy.getElementById(n.id).nonempty());
    if (!drawn.length) return;
    const next = drawn[(drawn.findIndex(n => n.id === chosen) + by + drawn.length) % drawn.length];
    choose(next.id);
    cy.center(cy.getElementById(next.id));
  }

  // --- evidence: text from articles is only ever set as text, never as markup
  function quotes(ids) {
    return (ids || []).filter(id => data.sentences[id]).map(id => {
      const s = data.sentences[id], a = data.articles[s.article] || {};
      const q = element('blockquote', s.text);
      q.append(element('div', [a.publisher, a.publishedOn, a.title].filter(Boolean).join(' · '), { className: 'meta' }));
      return q;
    });
  }
  function welcome() {
    $('evidence').replaceChildren(element('h2', 'Evidence'), element('p', 'Choose a node or a relationship: the sentences that say it, with outlet and date, stand here. Double-click a node to see what surrounds it.'));
  }
  function showNode(n) {
    const facts = element('ul');
    edgesOf.get(n.id).slice().sort((a, b) => (b.support || 1) - (a.support || 1)).slice(0, 80).forEach(e => {
      const other = nodes.get(e.source === n.id ? e.target : e.source);
      const item = element('li'), go = element('button', e.source === n.id ? `${words(e.type)} → ${other.caption}` : `${other.caption} → ${words(e.type)}`);
      go.onclick = () => { if (!picture.has(other.id)) { picture.add(other.id); draw(); } choose(e.id); };
      item.append(go); facts.append(item);
    });
    const more = element('button', 'Show what surrounds it');
    more.onclick = () => around(n.id);
    $('evidence').replaceChildren(element('h2', n.caption), element('p', [n.type, n.detail, n.when, (n.aliases || []).length ? 'also: ' + n.aliases.join(', ') : ''].filter(Boolean).join(' · '), { className: 'meta' }),
      more, ...quotes(n.evidence), facts);
  }
  function showEdge(e) {
    const when = [e.first, e.last].filter(Boolean);
    $('evidence').replaceChildren(element('h2', `${nodes.get(e.source).caption} – ${words(e.type)} – ${nodes.get(e.target).caption}`),
      element('p', [`reported ${e.support || 1} time${e.support > 1 ? 's' : ''}`, [...new Set(when)].join(' to ')].filter(Boolean).join(' · '), { className: 'meta' }),
      ...quotes(e.evidence.length ? e.evidence : nodes.get(e.source).evidence));
  }

  // --- filters, search, timeline
  function boxes(host, types, hidden, mark) {
    types.forEach(([type, many]) => {
      const label = element('label'), box = element('input', null, { type: 'checkbox', checked: true });
      box.onchange = () => { box.checked ? hidden.delete(type) : hidden.add(type); draw(); };
      label.append(box, ...mark(type), element('span', `${mark(type).length ? type : words(type)} (${many})`));
      host.append(label);
    });
  }
  const tally = items => [...items.reduce((m, i) => m.set(i.type, (m.get(i.type) || 0) + 1), new Map())].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  function swatch(type) {
    const s = element('span', null, { className: 'swatch ' + look(type)[1].replace('round-', '') });
    s.style.background = look(type)[0];
    return [s];
  }
  function results() {
    const wanted = $('search').value.trim().toLowerCase();
    const found = !wanted ? [] : byWeight.filter(n => [n.caption, ...(n.aliases || [])].some(t => t.toLowerCase().includes(wanted))).slice(0, 12);
    $('results').replaceChildren(...found.map(n => {
      const item = element('li'), go = element('button', `${n.caption} (${n.type})`);
      go.onclick = () => around(n.id);
      item.append(go); return item;
    }));
  }
  function timeline() {
    const events = data.nodes.filter(n => n.type === 'Event' && n.start && allowed(n) && (!chosen || !nodes.has(chosen) || chosen === n.id || nodes.get(chosen).type === 'Event' || edgesOf.get(n.id).some(e => e.source === chosen || e.target === chosen)));
    $('timeline').replaceChildren(...events.sort((a, b) => a.start < b.start ? -1 : a.start > b.start ? 1 : a.id < b.id ? -1 : 1).slice(0, 300).map(n => {
      const card = element('button'); card.append(element('time', date(n)), document.createTextNode(n.caption.replace(DATE, '')));
      card.setAttribute('aria-pressed', String(n.id === chosen));
      card.onclick = () => { if (!picture.has(n.id)) { picture.add(n.id); edgesOf.get(n.id).forEach(e => picture.add(e.target)); draw(); } choose(n.id); };
      return card;
    }));
  }
  function timeSlider() {
    if (!months.length) { $('time').hidden = true; return; }
    for (const [id, value] of [['from', firstMonth], ['to', lastMonth]]) {
      Object.assign($(id), { min: firstMonth, max: lastMonth, value });
      $(id).oninput = () => { $(id + 'Text').value = monthText(+$(id).value); };
      $(id).onchange = draw;
      $(id + 'Text').value = monthText(value);
    }
  }
  function theme(name) { document.documentElement.dataset.theme = name; cy.style(styles()); }

  boxes($('nodeTypes'), tally(data.nodes), hiddenNodes, swatch);
  boxes($('edgeTypes'), tally(data.edges), hiddenEdges, () => []);
  timeSlider();
  $('search').oninput = results;
  $('search').onkeydown = e => { if (e.key === 'Enter') { const first = $('results').querySelector('button'); if (first) first.click(); } };
  $('fit').onclick = fit;
  $('all').onclick = everything;
  $('start').onclick = start;
  $('theme').onclick = () => theme(document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark');
  cy.on('tap', 'node, edge', e => choose(e.target.id()));
  cy.on('dbltap', 'node', e => around(e.target.id()));
  cy.on('mouseover', 'node, edge', e => nameEdges(e.target));
  cy.on('mouseout', 'node, edge', () => nameEdges());
  document.addEventListener('keydown', e => {
    const typing = e.target instanceof HTMLInputElement && e.target.type === 'search';
    if (e.key === 'Escape') start();
    else if (e.key === '/' && !typing) { e.preventDefault(); $('search').focus(); }
    else if (e.key === 'f' && !typing) fit();
    else if (e.key === 'a' && !typing) everything();
    else if (/^Arrow/.test(e.key) && e.target === $('graph')) { e.preventDefault(); step(/Right|Down/.test(e.key) ? 1 : -1); }
    else if (e.key === 't' && !typing) $('theme').click();
  });
  theme(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  start();
  window.newsgraph = { cy, choose, around, everything };
})();
