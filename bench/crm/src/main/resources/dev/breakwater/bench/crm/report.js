"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const colour = (system) => css("--s" + (data.systems.indexOf(system) % 4));
  const ENTRIES = ["conn", "verify", "query", "ser", "compute"];
  let percentile = "p95";
  let charts = [];

  const metric = (part, name) => data.metrics.find((m) => m.part === part && m.name === name);
  const row = (m, system) => m && m.rows.find((r) => r.system === system);
  const partsWith = (name, wanted) =>
    data.metrics.filter((m) => m.name === name && wanted(m.part)).map((m) => m.part);
  const notScale = (part) => !part.startsWith("scale-") && part !== "cold start" && part !== "kill";
  const digits = (v) => (v >= 100 ? v.toFixed(0) : v >= 10 ? v.toFixed(1) : v >= 1 ? v.toFixed(2) : v.toFixed(3));

  const axis = (more) => ({
    axisLine: { lineStyle: { color: css("--line") } },
    axisTick: { show: false },
    axisLabel: { color: css("--soft") },
    splitLine: { lineStyle: { color: css("--grid") } },
    nameTextStyle: { color: css("--soft") },
    ...more,
  });
  const base = (more) => ({
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    grid: { left: 8, right: 16, top: 36, bottom: 4, containLabel: true },
    legend: { top: 0, left: 0, icon: "roundRect", itemWidth: 12, itemHeight: 12, textStyle: { color: css("--ink") } },
    tooltip: {
      trigger: "axis", axisPointer: { type: "shadow" }, backgroundColor: css("--card"), borderColor: css("--line"),
      textStyle: { color: css("--ink"), fontSize: 13 }, valueFormatter: (v) => (typeof v === "number" ? digits(v) : "–"),
    },
    ...more,
  });
  const draw = (element, option) => {
    const chart = echarts.init(element, null, { renderer: "svg" });
    chart.setOption(option);
    charts.push(chart);
  };
  const place = (name) => document.querySelector(`[data-chart="${name}"]`);
  const nothing = (name) => {
    const at = place(name);
    at.textContent = "not measured";
    at.classList.add("empty");
  };

  /** The interval of each bar or point, as a whisker over it. */
  const whiskers = (system, index, of, rows) => ({
    type: "custom", name: system, silent: true, z: 3, tooltip: { show: false },
    itemStyle: { color: css("--ink") },
    data: rows.map((r, i) => (r ? [i, r.low, r.high] : [i, NaN, NaN])),
    encode: { x: 0, y: [1, 2] },
    renderItem: (params, api) => {
      const low = api.coord([api.value(0), api.value(1)]);
      const high = api.coord([api.value(0), api.value(2)]);
      if (Number.isNaN(low[1]) || Number.isNaN(high[1])) return null;
      const layout = of > 0 ? api.barLayout({ barGap: "10%", barCategoryGap: "32%", count: of })[index] : { offsetCenter: 0 };
      const x = low[0] + layout.offsetCenter;
      const line = (x1, y1, x2, y2) => ({
        type: "line", shape: { x1, y1, x2, y2 }, style: { stroke: css("--ink"), lineWidth: 1.3, opacity: 0.75 },
      });
      return { type: "group", children: [
        line(x, low[1], x, high[1]), line(x - 4, low[1], x + 4, low[1]), line(x - 4, high[1], x + 4, high[1]),
      ] };
    },
  });

  const bars = (name, parts, figure) => {
    if (parts.length === 0) return nothing(name);
    const systems = data.systems.filter((s) => parts.some((p) => row(metric(p, figure), s)));
    const series = [];
    systems.forEach((system, index) => {
      const rows = parts.map((part) => row(metric(part, figure), system));
      series.push({
        type: "bar", name: system, barGap: "10%", barCategoryGap: "32%",
        itemStyle: { color: colour(system), borderRadius: [3, 3, 0, 0] }, data: rows.map((r) => (r ? r.median : null)),
      });
      series.push(whiskers(system, index, systems.length, rows));
    });
    draw(place(name), base({
      xAxis: axis({ type: "category", data: parts, splitLine: { show: false },
        axisLabel: { color: css("--soft"), interval: 0, hideOverlap: false, rotate: parts.length > 5 ? 28 : 0 } }),
      yAxis: axis({ type: "value" }),
      series,
    }));
  };

  const lines = (name, part, figure) => {
    const users = data.scale;
    if (users.length === 0) return nothing(name);
    const series = [];
    for (const system of data.systems) {
      const rows = users.map((u) => row(metric(part(u), figure), system));
      series.push({ type: "line", name: system, symbol: "circle", symbolSize: 8, lineStyle: { width: 2.5 },
        color: colour(system), data: rows.map((r) => (r ? r.median : null)) });
      series.push(whiskers(system, 0, 0, rows));
    }
    draw(place(name), base({
      xAxis: axis({ type: "category", data: users, name: "users", nameLocation: "middle", nameGap: 26, splitLine: { show: false } }),
      yAxis: axis({ type: "value" }),
      grid: { left: 8, right: 16, top: 36, bottom: 24, containLabel: true },
      series,
    }));
  };

  const distributions = () => {
    const at = place("distributions");
    at.replaceChildren();
    for (const [part, bySystem] of Object.entries(data.distributions)) {
      const box = document.createElement("div");
      const title = document.createElement("h4");
      title.textContent = part;
      const plot = document.createElement("div");
      plot.className = "plot";
      box.append(title, plot);
      at.append(box);
      draw(plot, base({
        legend: { ...base({}).legend, right: 0, left: "auto" },
        grid: { left: 18, right: 26, top: 28, bottom: 24 },
        xAxis: axis({ type: "log", min: "dataMin", max: "dataMax", splitLine: { show: false },
          axisLabel: { color: css("--soft"), showMinLabel: false, showMaxLabel: false, formatter: (v) => v + " ms" } }),
        yAxis: axis({ type: "value", show: false }),
        tooltip: { show: false },
        series: Object.entries(bySystem).map(([system, points]) => ({
          type: "line", name: system, showSymbol: false, smooth: 0.3, color: colour(system),
          lineStyle: { width: 2 }, areaStyle: { opacity: 0.18 }, data: points,
        })),
      }));
    }
  };

  const server = () => {
    const parts = [...new Set(data.metrics.filter((m) => m.name.startsWith("server ") && notScale(m.part)).map((m) => m.part))];
    if (parts.length === 0) return nothing("server");
    const labels = parts.flatMap((part) => data.systems.map((system) => ({ part, system })));
    draw(place("server"), base({
      grid: { left: 8, right: 24, top: 36, bottom: 4, containLabel: true },
      xAxis: axis({ type: "value" }),
      yAxis: axis({ type: "category", inverse: true, data: labels.map((l) => l.part + "  ·  " + l.system), splitLine: { show: false } }),
      series: ENTRIES.map((entry, index) => ({
        type: "bar", stack: "all", name: entry, itemStyle: { color: css("--e" + index) },
        data: labels.map((l) => row(metric(l.part, "server " + entry), l.system)?.median ?? null),
      })).filter((s) => s.data.some((v) => v !== null)),
    }));
  };

  /** One bar a system, and a dot for each time that it was measured. */
  const single = (name, part, figure) => {
    const m = metric(part, figure);
    if (!m) return nothing(name);
    const systems = m.rows.map((r) => r.system);
    draw(place(name), base({
      legend: { show: false },
      grid: { left: 8, right: 24, top: 8, bottom: 4, containLabel: true },
      xAxis: axis({ type: "value", min: 0 }),
      yAxis: axis({ type: "category", inverse: true, data: systems, splitLine: { show: false } }),
      series: [
        { type: "bar", barWidth: "46%", data: m.rows.map((r) => ({ value: r.median,
          itemStyle: { color: colour(r.system), opacity: 0.55, borderRadius: [0, 4, 4, 0] } })) },
        { type: "scatter", symbolSize: 9, tooltip: { show: false }, itemStyle: { borderColor: css("--card"), borderWidth: 1.5 },
          data: m.rows.flatMap((r) => r.rounds.map((v) => ({ value: [v, r.system], itemStyle: { color: colour(r.system) } }))) },
      ],
    }));
  };

  const sizes = () => {
    const systems = data.systems.filter((s) => Object.keys(data.sizes[s] ?? {}).length > 0);
    if (systems.length === 0) return nothing("sizes");
    const files = [...new Set(systems.flatMap((s) => Object.keys(data.sizes[s])))];
    draw(place("sizes"), base({
      grid: { left: 8, right: 24, top: 34, bottom: 4, containLabel: true },
      xAxis: axis({ type: "value" }),
      yAxis: axis({ type: "category", inverse: true, data: systems, splitLine: { show: false } }),
      series: files.map((file, i) => ({ type: "bar", stack: "all", barWidth: "46%", name: file, itemStyle: { color: css("--e" + (i % 5)) },
        data: systems.map((s) => (data.sizes[s][file] === undefined ? null : data.sizes[s][file] / 1048576)) })),
    }));
  };

  const choices = () => {
    const at = document.querySelector("[data-choice]");
    at.replaceChildren(...["p50", "p95", "p99"].map((name) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = name;
      button.setAttribute("aria-pressed", String(name === percentile));
      button.addEventListener("click", () => { percentile = name; show(); });
      return button;
    }));
  };

  const show = () => {
    charts.forEach((chart) => chart.dispose());
    charts = [];
    choices();
    bars("latency", partsWith(percentile, notScale), percentile);
    distributions();
    lines("throughput", (u) => "scale-" + u, "answers");
    lines("scale-latency", (u) => "scale-" + u + " read", "p95");
    server();
    bars("cpu", partsWith("CPU a request", notScale), "CPU a request");
    bars("memory", partsWith("memory", notScale), "memory");
    single("cold", "cold start", "first 200");
    single("kill", "kill", "down");
    sizes();
  };

  show();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", show);
  matchMedia("print").addEventListener("change", show);
  let wait = 0;
  addEventListener("resize", () => { clearTimeout(wait); wait = setTimeout(show, 120); });
  document.documentElement.dataset.drawn = "true";
})();
