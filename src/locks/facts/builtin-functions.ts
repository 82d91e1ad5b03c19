/**
 * Built-in functions by volatility, read from pg_proc of PostgreSQL 18 (`provolatile`), without those that serve types,
 * operators, indexes and the server's own administration and so never stand in a DEFAULT.
 */
const volatileNames = `
  array_sample array_shuffle bernoulli clock_timestamp current_query currtid2 currval cursor_to_xml
  cursor_to_xmlschema gen_random_uuid lastval lo_close lo_creat lo_create lo_export lo_from_bytea lo_get
  lo_import lo_lseek lo_lseek64 lo_open lo_put lo_tell lo_tell64 lo_truncate lo_truncate64 lo_unlink nextval
  pg_advisory_lock pg_advisory_lock_shared pg_advisory_unlock pg_advisory_unlock_all pg_advisory_unlock_shared
  pg_advisory_xact_lock pg_advisory_xact_lock_shared pg_blocking_pids pg_cancel_backend
  pg_collation_actual_version pg_current_logfile pg_database_collation_actual_version pg_database_size
  pg_export_snapshot pg_extension_config_dump pg_indexes_size pg_is_in_recovery pg_is_wal_replay_paused
  pg_log_backend_memory_contexts pg_log_standby_snapshot pg_notification_queue_usage pg_notify pg_promote
  pg_reload_conf pg_rotate_logfile pg_safe_snapshot_blocking_pids pg_sequence_last_value pg_sleep pg_sleep_for
  pg_sleep_until pg_table_size pg_terminate_backend pg_total_relation_size pg_try_advisory_lock
  pg_try_advisory_lock_shared pg_try_advisory_xact_lock pg_try_advisory_xact_lock_shared query_to_xml
  query_to_xml_and_xmlschema query_to_xmlschema random random_normal set_config setseed setval system
  timeofday ts_rewrite txid_status uuidv4 uuidv7
`;

const quietNames = `
  abbrev abs acldefault acos acosd acosh age area array_append array_cat array_dims array_fill array_larger
  array_length array_lower array_ndims array_position array_positions array_prepend array_remove array_replace
  array_reverse array_smaller array_sort array_to_json array_to_string array_to_tsvector array_upper ascii
  asin asind asinh atan atan2 atan2d atand atanh big5_to_euc_tw big5_to_mic big5_to_utf8 bit bit_count
  bit_length bool bool_alltrue bool_anytrue booland_statefunc boolor_statefunc box bpchar bpchar_larger
  bpchar_smaller broadcast btrim bytea bytea_larger bytea_smaller cardinality casefold cash_words cashlarger
  cashsmaller cbrt ceil ceiling center char char_length character_length chr cidr circle col_description
  concat concat_ws convert convert_from convert_to cos cosd cosh cot cotd crc32 crc32c cume_dist_final
  current_database current_schema current_schemas current_setting current_user database_to_xml
  database_to_xml_and_xmlschema database_to_xmlschema date date_add date_bin date_larger date_part
  date_smaller date_subtract date_trunc datemultirange daterange daterange_canonical daterange_subdiff decode
  degrees dense_rank_final dexp diagonal diameter div dlog1 dlog10 dround dtrunc encode enum_first enum_in
  enum_larger enum_last enum_range enum_recv enum_send enum_smaller erf erfc euc_cn_to_mic euc_cn_to_utf8
  euc_jis_2004_to_shift_jis_2004 euc_jis_2004_to_utf8 euc_jp_to_mic euc_jp_to_sjis euc_jp_to_utf8
  euc_kr_to_mic euc_kr_to_utf8 euc_tw_to_big5 euc_tw_to_mic euc_tw_to_utf8 exp extract factorial family float4
  float4larger float4smaller float8 float8_avg float8_corr float8_covar_pop float8_covar_samp float8_regr_avgx
  float8_regr_avgy float8_regr_intercept float8_regr_r2 float8_regr_slope float8_regr_sxx float8_regr_sxy
  float8_regr_syy float8_stddev_pop float8_stddev_samp float8_var_pop float8_var_samp float8larger
  float8smaller floor fmgr_c_validator fmgr_internal_validator fmgr_sql_validator format format_type gamma
  gb18030_to_utf8 gbk_to_utf8 gcd get_bit get_byte get_current_ts_config getdatabaseencoding getpgusername
  gtsquery_consistent height host hostmask icu_unicode_version inet inet_client_addr inet_client_port
  inet_server_addr inet_server_port initcap int2 int2_sum int2int4_sum int2larger int2smaller int4 int4_sum
  int4inc int4larger int4multirange int4range int4range_canonical int4range_subdiff int4smaller int8 int8_avg
  int8_sum int8dec int8dec_any int8inc int8inc_any int8inc_float8_float8 int8larger int8multirange int8range
  int8range_canonical int8range_subdiff int8smaller interval interval_avg interval_larger interval_smaller
  interval_sum is_normalized isclosed isempty isfinite ishorizontal iso8859_1_to_utf8 iso8859_to_utf8
  iso_to_koi8r iso_to_mic iso_to_win1251 iso_to_win866 isopen isparallel isperp isvertical johab_to_utf8 json
  json_array_length json_build_array json_build_object json_object json_populate_record json_strip_nulls
  json_to_record json_to_tsvector json_typeof jsonb jsonb_array_length jsonb_build_array jsonb_build_object
  jsonb_concat jsonb_insert jsonb_object jsonb_path_exists jsonb_path_exists_tz jsonb_path_match
  jsonb_path_match_tz jsonb_path_query_array jsonb_path_query_array_tz jsonb_path_query_first
  jsonb_path_query_first_tz jsonb_populate_record jsonb_populate_record_valid jsonb_pretty jsonb_set
  jsonb_set_lax jsonb_strip_nulls jsonb_to_record jsonb_to_tsvector jsonb_typeof justify_days justify_hours
  justify_interval koi8r_to_iso koi8r_to_mic koi8r_to_utf8 koi8r_to_win1251 koi8r_to_win866 koi8u_to_utf8
  latin1_to_mic latin2_to_mic latin2_to_win1250 latin3_to_mic latin4_to_mic lcm left length lgamma like
  like_escape line ln log log10 lower lower_inc lower_inf lpad lseg ltrim macaddr macaddr8 macaddr8_set7bit
  make_date make_interval make_time make_timestamp make_timestamptz makeaclitem masklen md5 mic_to_big5
  mic_to_euc_cn mic_to_euc_jp mic_to_euc_kr mic_to_euc_tw mic_to_iso mic_to_koi8r mic_to_latin1 mic_to_latin2
  mic_to_latin3 mic_to_latin4 mic_to_sjis mic_to_win1250 mic_to_win1251 mic_to_win866 min_scale mod mode_final
  money multirange mxid_age name nameconcatoid netmask network network_larger network_smaller normalize
  notlike now npoints num_nonnulls num_nulls numeric numeric_add numeric_avg numeric_div_trunc numeric_exp
  numeric_inc numeric_larger numeric_ln numeric_log numeric_poly_avg numeric_poly_stddev_pop
  numeric_poly_stddev_samp numeric_poly_sum numeric_poly_var_pop numeric_poly_var_samp numeric_smaller
  numeric_sqrt numeric_stddev_pop numeric_stddev_samp numeric_sum numeric_var_pop numeric_var_samp
  nummultirange numnode numrange numrange_subdiff obj_description octet_length oid oidlarger oidsmaller
  oidvectortypes overlaps overlay parse_ident path pclose percent_rank_final percentile_cont_float8_final
  percentile_cont_float8_multi_final percentile_cont_interval_final percentile_cont_interval_multi_final
  percentile_disc_final percentile_disc_multi_final pg_backend_pid pg_basetype pg_char_to_encoding
  pg_client_encoding pg_collation_for pg_column_compression pg_column_is_updatable pg_column_size
  pg_column_toast_chunk_id pg_conf_load_time pg_current_snapshot pg_current_xact_id
  pg_current_xact_id_if_assigned pg_encoding_max_length pg_encoding_to_char pg_has_role pg_input_error_info
  pg_input_is_valid pg_is_other_temp_schema pg_lsn pg_lsn_larger pg_lsn_smaller pg_my_temp_schema
  pg_numa_available pg_postmaster_start_time pg_sequence_parameters pg_settings_get_flags pg_size_bytes
  pg_size_pretty pg_trigger_depth pg_typeof pg_visible_in_snapshot phraseto_tsquery pi plainto_tsquery point
  polygon popen position postgresql_fdw_validator pow power querytree quote_ident quote_literal quote_nullable
  radians radius range_merge rank_final record_larger record_smaller regclass regexp_count regexp_instr
  regexp_like regexp_match regexp_replace regexp_split_to_array regexp_substr repeat replace reverse right
  round row_security_active row_to_json rpad rtrim scale schema_to_xml schema_to_xml_and_xmlschema
  schema_to_xmlschema session_user set_bit set_byte set_masklen setweight sha224 sha256 sha384 sha512 shell_in
  shift_jis_2004_to_euc_jis_2004 shift_jis_2004_to_utf8 shobj_description sign similar_escape
  similar_to_escape sin sind sinh sjis_to_euc_jp sjis_to_mic sjis_to_utf8 slope split_part sqrt
  statement_timestamp string_to_array strip strpos substr substring system_user table_to_xml
  table_to_xml_and_xmlschema table_to_xmlschema tan tand tanh text text_larger text_smaller textcat textlen
  tidlarger tidsmaller time time_larger time_smaller timestamp timestamp_larger timestamp_smaller timestamptz
  timestamptz_larger timestamptz_smaller timetz timetz_larger timetz_smaller timezone to_ascii to_bin to_char
  to_date to_hex to_json to_jsonb to_number to_oct to_regclass to_regcollation to_regnamespace to_regoper
  to_regoperator to_regproc to_regprocedure to_regrole to_regtype to_regtypemod to_timestamp to_tsquery
  to_tsvector transaction_timestamp translate trim_array trim_scale trunc ts_delete ts_filter ts_headline
  ts_lexize ts_rank ts_rank_cd tsmultirange tsquery_phrase tsrange tsrange_subdiff tstzmultirange tstzrange
  tstzrange_subdiff tsvector_to_array txid_current txid_current_if_assigned txid_current_snapshot
  txid_snapshot_xmax txid_snapshot_xmin txid_visible_in_snapshot uhc_to_utf8 unicode_assigned unicode_version
  unistr upper upper_inc upper_inf utf8_to_big5 utf8_to_euc_cn utf8_to_euc_jis_2004 utf8_to_euc_jp
  utf8_to_euc_kr utf8_to_euc_tw utf8_to_gb18030 utf8_to_gbk utf8_to_iso8859 utf8_to_iso8859_1 utf8_to_johab
  utf8_to_koi8r utf8_to_koi8u utf8_to_shift_jis_2004 utf8_to_sjis utf8_to_uhc utf8_to_win
  uuid_extract_timestamp uuid_extract_version varbit varchar version websearch_to_tsquery width width_bucket
  win1250_to_latin2 win1250_to_mic win1251_to_iso win1251_to_koi8r win1251_to_mic win1251_to_win866
  win866_to_iso win866_to_koi8r win866_to_mic win866_to_win1251 win_to_utf8 xid xid8_larger xid8_smaller xml
  xml_is_well_formed xml_is_well_formed_content xml_is_well_formed_document xmlcomment xmlconcat2 xmlexists
  xmltext xmlvalidate xpath xpath_exists
`;

/** Names of built-in functions that are volatile. */
export const volatileFunctions: ReadonlySet<string> = new Set(volatileNames.trim().split(/\s+/));

/** Names of built-in functions that are stable or immutable in every form. */
export const quietFunctions: ReadonlySet<string> = new Set(quietNames.trim().split(/\s+/));

/** The version that brought a function that older servers do not have (https://www.postgresql.org/docs/release/). */
export const functionSince: Readonly<Record<string, number>> = {
  gen_random_uuid: 13,
  gcd: 13,
  lcm: 13,
  normalize: 13,
  trim_array: 14,
  date_bin: 14,
  bit_count: 14,
  regexp_like: 15,
  regexp_count: 15,
  regexp_instr: 15,
  regexp_substr: 15,
  random_normal: 16,
  array_shuffle: 16,
  array_sample: 16,
  date_add: 16,
  date_subtract: 16,
  erf: 16,
  erfc: 16,
  to_bin: 17,
  to_oct: 17,
  uuid_extract_timestamp: 17,
  uuid_extract_version: 17,
  uuidv4: 18,
  uuidv7: 18,
  array_sort: 18,
  array_reverse: 18,
  casefold: 18,
  crc32: 18,
  crc32c: 18,
};
