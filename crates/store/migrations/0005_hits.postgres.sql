-- A hit that is kept as a row is no longer counted beside it: link_hit_count has those after a link's first thousand. Most
-- links have fewer, and nothing is left to count.
DELETE FROM link_hit_count WHERE NOT EXISTS (SELECT 1 FROM link_hit
  WHERE link_hit.domain_id = link_hit_count.domain_id AND link_hit.link_id = link_hit_count.link_id
    AND link_hit.hit_number = 1000);
UPDATE link_hit_count SET hits = hits - (SELECT COUNT(*) FROM link_hit
  WHERE link_hit.domain_id = link_hit_count.domain_id AND link_hit.link_id = link_hit_count.link_id
    AND link_hit.outcome = link_hit_count.outcome);
DELETE FROM link_hit_count WHERE hits <= 0;
