-- One kind of indicator in all places: here the coverage rates.
-- 同类指标在各地的目标值：以覆盖率为例。
SELECT t.indicator, d.region, t.value, t.unit, t.due
FROM targets AS t
JOIN documents AS d USING (document)
WHERE t.status = 'target' AND t.unit = '%' AND t.indicator LIKE '%覆盖率'
ORDER BY t.indicator, d.region, t.line;
