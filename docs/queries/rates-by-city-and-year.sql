-- All targets of at least 95 %, by city and year.
-- 各市各年份不低于 95% 的目标。
SELECT d.region, t.due_year, t.indicator, t.operator, t.value, d.document, t.line
FROM targets AS t
JOIN documents AS d USING (document)
WHERE t.status = 'target' AND t.unit = '%' AND t.aspect = 'level'
  AND t.operator IN ('ge', 'gt', 'eq', 'approx') AND t.value >= 95
ORDER BY d.region, t.due_year, t.value DESC, t.indicator, d.document, t.line;
