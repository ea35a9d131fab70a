window.ranAt = performance.now();
