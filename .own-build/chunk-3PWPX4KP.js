import {
  defineOpaque
} from "./chunk-JU3BAWLM.js";
import {
  columnKey,
  environmentMap,
  isEmptyMap,
  noSettings,
  objectKey,
  renameMap
} from "./chunk-EU2LQAP3.js";
import {
  hasFullPrecision,
  printTypeName
} from "./chunk-GXMHH7QL.js";
import {
  setAsideRaw,
  setAsideStatement,
  startSession
} from "./chunk-VPG2WMYM.js";
import {
  registry
} from "./chunk-7TCG2ICG.js";
import {
  createFacetReaders
} from "./chunk-UL2MOV4G.js";
import {
  tokens
} from "./chunk-FBA2HRXS.js";
import {
  isParsed,
  loadGrammar,
  parseSql
} from "./chunk-NRQZSPF4.js";
import {
  objectId
} from "./chunk-NWFU5BJT.js";
import {
  quoteIdentifier,
  quoteLiteral,
  quoteName
} from "./chunk-S4GEGEGP.js";

// src/assemble/built-in-names.ts
var builtInFunctions = words(`
    abbrev abs aclcontains acldefault aclexplode aclinsert aclitemeq aclitemin aclitemout aclremove acos acosd
    acosh age amvalidate any_in any_out any_value any_value_transfn anyarray_in anyarray_out anyarray_send
    anycompatible_in anycompatible_out anycompatiblearray_in anycompatiblearray_out anycompatiblearray_send
    anycompatiblemultirange_in anycompatiblemultirange_out anycompatiblenonarray_in anycompatiblenonarray_out
    anycompatiblerange_in anycompatiblerange_out anyelement_in anyelement_out anyenum_in anyenum_out
    anymultirange_in anymultirange_out anynonarray_in anynonarray_out anyrange_in anyrange_out anytextcat area
    array_agg array_append array_cat array_dims array_eq array_fill array_ge array_gt array_in array_larger
    array_le array_length array_lower array_lt array_ndims array_ne array_out array_position array_positions
    array_prepend array_remove array_replace array_reverse array_sample array_send array_shuffle array_smaller
    array_sort array_to_json array_to_string array_to_tsvector array_upper arraycontained arraycontains
    arrayoverlap ascii asin asind asinh atan atan2 atan2d atand atanh avg bit bit_and bit_count bit_in bit_length
    bit_or bit_out bit_send bit_xor bitand bitcat bitcmp biteq bitge bitgt bitle bitlt bitne bitnot bitor
    bitshiftleft bitshiftright bittypmodin bittypmodout bitxor bool bool_and bool_or booland_statefunc booleq
    boolge boolgt boolin boolle boollt boolne boolor_statefunc boolout boolsend bound_box box box_above
    box_above_eq box_add box_below box_below_eq box_center box_contain box_contain_pt box_contained box_distance
    box_div box_eq box_ge box_gt box_in box_intersect box_le box_left box_lt box_mul box_out box_overabove
    box_overbelow box_overlap box_overleft box_overright box_right box_same box_send box_sub bpchar bpchar_larger
    bpchar_pattern_ge bpchar_pattern_gt bpchar_pattern_le bpchar_pattern_lt bpchar_smaller bpcharcmp bpchareq
    bpcharge bpchargt bpchariclike bpcharicnlike bpcharicregexeq bpcharicregexne bpcharin bpcharle bpcharlike
    bpcharlt bpcharne bpcharnlike bpcharout bpcharregexeq bpcharregexne bpcharsend bpchartypmodin bpchartypmodout
    brin_bloom_summary_in brin_bloom_summary_out brin_bloom_summary_send brin_desummarize_range
    brin_minmax_multi_summary_in brin_minmax_multi_summary_out brin_minmax_multi_summary_send
    brin_summarize_new_values brin_summarize_range broadcast btarraycmp btboolcmp btbpchar_pattern_cmp btcharcmp
    btequalimage btfloat48cmp btfloat4cmp btfloat84cmp btfloat8cmp btint24cmp btint28cmp btint2cmp btint42cmp
    btint48cmp btint4cmp btint82cmp btint84cmp btint8cmp btnamecmp btnametextcmp btoidcmp btoidvectorcmp
    btrecordcmp btrecordimagecmp btrim bttext_pattern_cmp bttextcmp bttextnamecmp bttidcmp btvarstrequalimage
    bytea bytea_larger bytea_smaller byteacat byteacmp byteaeq byteage byteagt byteain byteale bytealike bytealt
    byteane byteanlike byteaout byteasend cardinality casefold cash_cmp cash_div_cash cash_div_flt4 cash_div_flt8
    cash_div_int2 cash_div_int4 cash_div_int8 cash_eq cash_ge cash_gt cash_in cash_le cash_lt cash_mi
    cash_mul_flt4 cash_mul_flt8 cash_mul_int2 cash_mul_int4 cash_mul_int8 cash_ne cash_out cash_pl cash_send
    cash_words cashlarger cashsmaller cbrt ceil ceiling center char char_length character_length chareq charge
    chargt charin charle charlt charne charout charsend chr cideq cidin cidout cidr cidr_in cidr_out cidr_send
    cidsend circle circle_above circle_add_pt circle_below circle_center circle_contain circle_contain_pt
    circle_contained circle_distance circle_div_pt circle_eq circle_ge circle_gt circle_in circle_le circle_left
    circle_lt circle_mul_pt circle_ne circle_out circle_overabove circle_overbelow circle_overlap circle_overleft
    circle_overright circle_right circle_same circle_send circle_sub_pt clock_timestamp close_ls close_lseg
    close_pb close_pl close_ps close_sb col_description concat concat_ws convert convert_from convert_to corr cos
    cosd cosh cot cotd count covar_pop covar_samp crc32 crc32c cstring_in cstring_out cstring_send cume_dist
    current_database current_query current_schema current_schemas current_setting current_user currtid2 currval
    cursor_to_xml cursor_to_xmlschema database_to_xml database_to_xml_and_xmlschema database_to_xmlschema date
    date_add date_bin date_cmp date_cmp_timestamp date_cmp_timestamptz date_eq date_eq_timestamp
    date_eq_timestamptz date_ge date_ge_timestamp date_ge_timestamptz date_gt date_gt_timestamp
    date_gt_timestamptz date_in date_larger date_le date_le_timestamp date_le_timestamptz date_lt
    date_lt_timestamp date_lt_timestamptz date_mi date_mi_interval date_mii date_ne date_ne_timestamp
    date_ne_timestamptz date_out date_part date_pl_interval date_pli date_send date_smaller date_subtract
    date_trunc datemultirange daterange daterange_canonical daterange_subdiff datetime_pl datetimetz_pl dcbrt
    decode degrees dense_rank dexp diagonal diameter dist_bp dist_bs dist_cpoint dist_cpoly dist_lp dist_ls
    dist_pathp dist_pb dist_pc dist_pl dist_polyc dist_polyp dist_ppath dist_ppoly dist_ps dist_sb dist_sl dist_sp
    div dlog1 dlog10 domain_in dpow dround dsqrt dtrunc elem_contained_by_multirange elem_contained_by_range
    encode enum_cmp enum_eq enum_first enum_ge enum_gt enum_in enum_larger enum_last enum_le enum_lt enum_ne
    enum_out enum_range enum_send enum_smaller erf erfc event_trigger_in event_trigger_out every exp extract
    factorial family fdw_handler_in fdw_handler_out first_value float4 float48div float48eq float48ge float48gt
    float48le float48lt float48mi float48mul float48ne float48pl float4_accum float4abs float4div float4eq
    float4ge float4gt float4in float4larger float4le float4lt float4mi float4mul float4ne float4out float4pl
    float4send float4smaller float4um float4up float8 float84div float84eq float84ge float84gt float84le float84lt
    float84mi float84mul float84ne float84pl float8_accum float8_avg float8_combine float8_corr float8_covar_pop
    float8_covar_samp float8_regr_accum float8_regr_avgx float8_regr_avgy float8_regr_combine
    float8_regr_intercept float8_regr_r2 float8_regr_slope float8_regr_sxx float8_regr_sxy float8_regr_syy
    float8_stddev_pop float8_stddev_samp float8_var_pop float8_var_samp float8abs float8div float8eq float8ge
    float8gt float8in float8larger float8le float8lt float8mi float8mul float8ne float8out float8pl float8send
    float8smaller float8um float8up floor flt4_mul_cash flt8_mul_cash fmgr_c_validator fmgr_internal_validator
    fmgr_sql_validator format format_type gamma gcd gen_random_uuid generate_series generate_subscripts get_bit
    get_byte get_current_ts_config getdatabaseencoding getpgusername gin_clean_pending_list gin_cmp_tslexeme
    gin_compare_jsonb gist_translate_cmptype_common gtsvectorin gtsvectorout has_any_column_privilege
    has_column_privilege has_database_privilege has_foreign_data_wrapper_privilege has_function_privilege
    has_language_privilege has_largeobject_privilege has_parameter_privilege has_schema_privilege
    has_sequence_privilege has_server_privilege has_table_privilege has_tablespace_privilege has_type_privilege
    hash_aclitem hash_aclitem_extended hash_array hash_array_extended hash_multirange hash_multirange_extended
    hash_numeric hash_numeric_extended hash_range hash_range_extended hash_record hash_record_extended hashbool
    hashboolextended hashbpchar hashbpcharextended hashbytea hashbyteaextended hashchar hashcharextended hashcid
    hashcidextended hashdate hashdateextended hashenum hashenumextended hashfloat4 hashfloat4extended hashfloat8
    hashfloat8extended hashinet hashinetextended hashint2 hashint2extended hashint4 hashint4extended hashint8
    hashint8extended hashmacaddr hashmacaddr8 hashmacaddr8extended hashmacaddrextended hashname hashnameextended
    hashoid hashoidextended hashoidvector hashoidvectorextended hashtext hashtextextended hashtid hashtidextended
    hashxid hashxid8 hashxid8extended hashxidextended height host hostmask icu_unicode_version in_range
    index_am_handler_in index_am_handler_out inet_client_addr inet_client_port inet_in inet_merge inet_out
    inet_same_family inet_send inet_server_addr inet_server_port inetand inetmi inetmi_int8 inetnot inetor inetpl
    initcap int2 int24div int24eq int24ge int24gt int24le int24lt int24mi int24mul int24ne int24pl int28div
    int28eq int28ge int28gt int28le int28lt int28mi int28mul int28ne int28pl int2_avg_accum int2_avg_accum_inv
    int2_mul_cash int2_sum int2abs int2and int2div int2eq int2ge int2gt int2in int2int4_sum int2larger int2le
    int2lt int2mi int2mod int2mul int2ne int2not int2or int2out int2pl int2send int2shl int2shr int2smaller int2um
    int2up int2vectorin int2vectorout int2vectorsend int2xor int4 int42div int42eq int42ge int42gt int42le int42lt
    int42mi int42mul int42ne int42pl int48div int48eq int48ge int48gt int48le int48lt int48mi int48mul int48ne
    int48pl int4_avg_accum int4_avg_accum_inv int4_avg_combine int4_mul_cash int4_sum int4abs int4and int4div
    int4eq int4ge int4gt int4in int4inc int4larger int4le int4lt int4mi int4mod int4mul int4multirange int4ne
    int4not int4or int4out int4pl int4range int4range_canonical int4range_subdiff int4send int4shl int4shr
    int4smaller int4um int4up int4xor int8 int82div int82eq int82ge int82gt int82le int82lt int82mi int82mul
    int82ne int82pl int84div int84eq int84ge int84gt int84le int84lt int84mi int84mul int84ne int84pl int8_avg
    int8_mul_cash int8_sum int8abs int8and int8dec int8dec_any int8div int8eq int8ge int8gt int8in int8inc
    int8inc_any int8inc_float8_float8 int8larger int8le int8lt int8mi int8mod int8mul int8multirange int8ne
    int8not int8or int8out int8pl int8pl_inet int8range int8range_canonical int8range_subdiff int8send int8shl
    int8shr int8smaller int8um int8up int8xor integer_pl_date inter_lb inter_sb inter_sl interval interval_cmp
    interval_div interval_eq interval_ge interval_gt interval_hash interval_hash_extended interval_in
    interval_larger interval_le interval_lt interval_mi interval_mul interval_ne interval_out interval_pl
    interval_pl_date interval_pl_time interval_pl_timestamp interval_pl_timestamptz interval_pl_timetz
    interval_send interval_smaller interval_um intervaltypmodin intervaltypmodout is_normalized isclosed isempty
    isfinite ishorizontal isopen isparallel isperp isvertical json_agg json_agg_strict json_array_element
    json_array_element_text json_array_elements json_array_elements_text json_array_length json_build_array
    json_build_object json_each json_each_text json_extract_path json_extract_path_text json_in json_object
    json_object_agg json_object_agg_strict json_object_agg_unique json_object_agg_unique_strict json_object_field
    json_object_field_text json_object_keys json_out json_populate_record json_populate_recordset json_send
    json_strip_nulls json_to_record json_to_recordset json_to_tsvector json_typeof jsonb_agg jsonb_agg_strict
    jsonb_array_element jsonb_array_element_text jsonb_array_elements jsonb_array_elements_text jsonb_array_length
    jsonb_build_array jsonb_build_object jsonb_cmp jsonb_concat jsonb_contained jsonb_contains jsonb_delete
    jsonb_delete_path jsonb_each jsonb_each_text jsonb_eq jsonb_exists jsonb_exists_all jsonb_exists_any
    jsonb_extract_path jsonb_extract_path_text jsonb_ge jsonb_gt jsonb_hash jsonb_hash_extended jsonb_in
    jsonb_insert jsonb_le jsonb_lt jsonb_ne jsonb_object jsonb_object_agg jsonb_object_agg_strict
    jsonb_object_agg_unique jsonb_object_agg_unique_strict jsonb_object_field jsonb_object_field_text
    jsonb_object_keys jsonb_out jsonb_path_exists jsonb_path_exists_opr jsonb_path_exists_tz jsonb_path_match
    jsonb_path_match_opr jsonb_path_match_tz jsonb_path_query jsonb_path_query_array jsonb_path_query_array_tz
    jsonb_path_query_first jsonb_path_query_first_tz jsonb_path_query_tz jsonb_populate_record
    jsonb_populate_record_valid jsonb_populate_recordset jsonb_pretty jsonb_send jsonb_set jsonb_set_lax
    jsonb_strip_nulls jsonb_to_record jsonb_to_recordset jsonb_to_tsvector jsonb_typeof jsonpath_in jsonpath_out
    jsonpath_send justify_days justify_hours justify_interval lag language_handler_in language_handler_out
    last_value lastval lcm lead left length lgamma like like_escape line line_distance line_eq line_horizontal
    line_in line_interpt line_intersect line_out line_parallel line_perp line_send line_vertical ln lo_close
    lo_creat lo_create lo_export lo_from_bytea lo_get lo_import lo_lseek lo_lseek64 lo_open lo_put lo_tell
    lo_tell64 lo_truncate lo_truncate64 lo_unlink log log10 loread lower lower_inc lower_inf lowrite lpad lseg
    lseg_center lseg_distance lseg_eq lseg_ge lseg_gt lseg_horizontal lseg_in lseg_interpt lseg_intersect lseg_le
    lseg_length lseg_lt lseg_ne lseg_out lseg_parallel lseg_perp lseg_send lseg_vertical ltrim macaddr macaddr8
    macaddr8_and macaddr8_cmp macaddr8_eq macaddr8_ge macaddr8_gt macaddr8_in macaddr8_le macaddr8_lt macaddr8_ne
    macaddr8_not macaddr8_or macaddr8_out macaddr8_send macaddr8_set7bit macaddr_and macaddr_cmp macaddr_eq
    macaddr_ge macaddr_gt macaddr_in macaddr_le macaddr_lt macaddr_ne macaddr_not macaddr_or macaddr_out
    macaddr_send make_date make_interval make_time make_timestamp make_timestamptz makeaclitem masklen max md5 min
    min_scale mod mode money mul_d_interval multirange multirange_adjacent_multirange multirange_adjacent_range
    multirange_after_multirange multirange_after_range multirange_before_multirange multirange_before_range
    multirange_cmp multirange_contained_by_multirange multirange_contained_by_range multirange_contains_elem
    multirange_contains_multirange multirange_contains_range multirange_eq multirange_ge multirange_gt
    multirange_in multirange_intersect multirange_intersect_agg_transfn multirange_le multirange_lt
    multirange_minus multirange_ne multirange_out multirange_overlaps_multirange multirange_overlaps_range
    multirange_overleft_multirange multirange_overleft_range multirange_overright_multirange
    multirange_overright_range multirange_send multirange_union mxid_age name nameconcatoid nameeq nameeqtext
    namege namegetext namegt namegttext nameiclike nameicnlike nameicregexeq nameicregexne namein namele
    nameletext namelike namelt namelttext namene namenetext namenlike nameout nameregexeq nameregexne namesend
    netmask network network_cmp network_eq network_ge network_gt network_larger network_le network_lt network_ne
    network_overlap network_smaller network_sub network_subeq network_sup network_supeq nextval normalize notlike
    now npoints nth_value ntile num_nonnulls num_nulls numeric numeric_abs numeric_add numeric_cmp numeric_div
    numeric_div_trunc numeric_eq numeric_exp numeric_ge numeric_gt numeric_in numeric_inc numeric_larger
    numeric_le numeric_ln numeric_log numeric_lt numeric_mod numeric_mul numeric_ne numeric_out numeric_pl_pg_lsn
    numeric_power numeric_send numeric_smaller numeric_sqrt numeric_sub numeric_uminus numeric_uplus
    numerictypmodin numerictypmodout nummultirange numnode numrange numrange_subdiff obj_description octet_length
    oid oideq oidge oidgt oidin oidlarger oidle oidlt oidne oidout oidsend oidsmaller oidvectoreq oidvectorge
    oidvectorgt oidvectorin oidvectorle oidvectorlt oidvectorne oidvectorout oidvectorsend oidvectortypes on_pb
    on_pl on_ppath on_ps on_sb on_sl overlaps overlay parse_ident path path_add path_add_pt path_contain_pt
    path_distance path_div_pt path_in path_inter path_length path_mul_pt path_n_eq path_n_ge path_n_gt path_n_le
    path_n_lt path_npoints path_out path_send path_sub_pt pclose percent_rank percentile_cont percentile_disc
    pg_advisory_lock pg_advisory_lock_shared pg_advisory_unlock pg_advisory_unlock_all pg_advisory_unlock_shared
    pg_advisory_xact_lock pg_advisory_xact_lock_shared pg_available_extension_versions pg_available_extensions
    pg_available_wal_summaries pg_backend_pid pg_basetype pg_blocking_pids pg_cancel_backend pg_char_to_encoding
    pg_clear_attribute_stats pg_clear_relation_stats pg_client_encoding pg_collation_actual_version
    pg_collation_for pg_collation_is_visible pg_column_compression pg_column_is_updatable pg_column_size
    pg_column_toast_chunk_id pg_conf_load_time pg_config pg_control_checkpoint pg_control_init pg_control_recovery
    pg_control_system pg_conversion_is_visible pg_copy_logical_replication_slot pg_copy_physical_replication_slot
    pg_current_logfile pg_current_snapshot pg_current_wal_flush_lsn pg_current_wal_insert_lsn pg_current_wal_lsn
    pg_current_xact_id pg_current_xact_id_if_assigned pg_cursor pg_database_collation_actual_version
    pg_database_size pg_ddl_command_in pg_ddl_command_out pg_ddl_command_send pg_dependencies_in
    pg_dependencies_out pg_dependencies_send pg_describe_object pg_encoding_max_length pg_encoding_to_char
    pg_event_trigger_ddl_commands pg_event_trigger_dropped_objects pg_event_trigger_table_rewrite_oid
    pg_event_trigger_table_rewrite_reason pg_export_snapshot pg_extension_config_dump pg_extension_update_paths
    pg_filenode_relation pg_function_is_visible pg_get_acl pg_get_aios pg_get_catalog_foreign_keys
    pg_get_constraintdef pg_get_expr pg_get_function_arg_default pg_get_function_arguments
    pg_get_function_identity_arguments pg_get_function_result pg_get_function_sqlbody pg_get_functiondef
    pg_get_indexdef pg_get_keywords pg_get_loaded_modules pg_get_multixact_members pg_get_object_address
    pg_get_partition_constraintdef pg_get_partkeydef pg_get_publication_tables pg_get_replica_identity_index
    pg_get_replication_slots pg_get_ruledef pg_get_sequence_data pg_get_serial_sequence pg_get_shmem_allocations
    pg_get_shmem_allocations_numa pg_get_statisticsobjdef pg_get_statisticsobjdef_columns
    pg_get_statisticsobjdef_expressions pg_get_triggerdef pg_get_userbyid pg_get_viewdef pg_get_wait_events
    pg_get_wal_replay_pause_state pg_get_wal_resource_managers pg_get_wal_summarizer_state pg_has_role
    pg_hba_file_rules pg_ident_file_mappings pg_identify_object pg_identify_object_as_address
    pg_import_system_collations pg_index_column_has_property pg_index_has_property pg_indexam_has_property
    pg_indexam_progress_phasename pg_indexes_size pg_input_error_info pg_input_is_valid pg_is_in_recovery
    pg_is_other_temp_schema pg_is_wal_replay_paused pg_isolation_test_session_is_blocked pg_jit_available
    pg_last_committed_xact pg_last_wal_receive_lsn pg_last_wal_replay_lsn pg_last_xact_replay_timestamp
    pg_listening_channels pg_lock_status pg_log_backend_memory_contexts pg_log_standby_snapshot
    pg_ls_archive_statusdir pg_ls_dir pg_ls_logdir pg_ls_logicalmapdir pg_ls_logicalsnapdir pg_ls_replslotdir
    pg_ls_summariesdir pg_ls_tmpdir pg_ls_waldir pg_lsn pg_lsn_cmp pg_lsn_eq pg_lsn_ge pg_lsn_gt pg_lsn_hash
    pg_lsn_hash_extended pg_lsn_in pg_lsn_larger pg_lsn_le pg_lsn_lt pg_lsn_mi pg_lsn_mii pg_lsn_ne pg_lsn_out
    pg_lsn_pli pg_lsn_send pg_lsn_smaller pg_mcv_list_in pg_mcv_list_items pg_mcv_list_out pg_mcv_list_send
    pg_my_temp_schema pg_ndistinct_in pg_ndistinct_out pg_ndistinct_send pg_nextoid pg_node_tree_in
    pg_node_tree_out pg_node_tree_send pg_notification_queue_usage pg_notify pg_numa_available
    pg_opclass_is_visible pg_operator_is_visible pg_opfamily_is_visible pg_options_to_table pg_partition_ancestors
    pg_partition_root pg_partition_tree pg_postmaster_start_time pg_prepared_statement pg_prepared_xact pg_promote
    pg_read_binary_file pg_read_file pg_relation_filenode pg_relation_filepath pg_relation_is_publishable
    pg_relation_is_updatable pg_relation_size pg_reload_conf pg_rotate_logfile pg_safe_snapshot_blocking_pids
    pg_sequence_last_value pg_sequence_parameters pg_settings_get_flags pg_show_all_file_settings
    pg_show_all_settings pg_show_replication_origin_status pg_size_bytes pg_size_pretty pg_sleep pg_sleep_for
    pg_sleep_until pg_snapshot_in pg_snapshot_out pg_snapshot_send pg_snapshot_xip pg_snapshot_xmax
    pg_snapshot_xmin pg_split_walfile_name pg_statistics_obj_is_visible pg_stop_making_pinned_objects
    pg_switch_wal pg_sync_replication_slots pg_table_is_visible pg_table_size pg_tablespace_databases
    pg_tablespace_location pg_tablespace_size pg_terminate_backend pg_timezone_abbrevs_abbrevs
    pg_timezone_abbrevs_zone pg_timezone_names pg_total_relation_size pg_trigger_depth pg_try_advisory_lock
    pg_try_advisory_lock_shared pg_try_advisory_xact_lock pg_try_advisory_xact_lock_shared pg_ts_config_is_visible
    pg_ts_dict_is_visible pg_ts_parser_is_visible pg_ts_template_is_visible pg_type_is_visible pg_typeof
    pg_visible_in_snapshot pg_xact_commit_timestamp pg_xact_commit_timestamp_origin pg_xact_status
    phraseto_tsquery pi plainto_tsquery plpgsql_call_handler plpgsql_validator point point_above point_add
    point_below point_distance point_div point_eq point_horiz point_in point_left point_mul point_ne point_out
    point_right point_send point_sub point_vert poly_above poly_below poly_center poly_contain poly_contain_pt
    poly_contained poly_distance poly_in poly_left poly_npoints poly_out poly_overabove poly_overbelow
    poly_overlap poly_overleft poly_overright poly_right poly_same poly_send polygon popen position
    postgresql_fdw_validator pow power pt_contained_circle pt_contained_poly query_to_xml
    query_to_xml_and_xmlschema query_to_xmlschema querytree quote_ident quote_literal quote_nullable radians
    radius random random_normal range_adjacent range_adjacent_multirange range_after range_after_multirange
    range_agg range_before range_before_multirange range_cmp range_contained_by range_contained_by_multirange
    range_contains range_contains_elem range_contains_multirange range_eq range_ge range_gt range_in
    range_intersect range_intersect_agg range_intersect_agg_transfn range_le range_lt range_merge range_minus
    range_ne range_out range_overlaps range_overlaps_multirange range_overleft range_overleft_multirange
    range_overright range_overright_multirange range_send range_union rank record_eq record_ge record_gt
    record_image_eq record_image_ge record_image_gt record_image_le record_image_lt record_image_ne record_in
    record_larger record_le record_lt record_ne record_out record_send record_smaller regclass regclassin
    regclassout regclasssend regcollationin regcollationout regcollationsend regconfigin regconfigout
    regconfigsend regdictionaryin regdictionaryout regdictionarysend regexp_count regexp_instr regexp_like
    regexp_match regexp_matches regexp_replace regexp_split_to_array regexp_split_to_table regexp_substr
    regnamespacein regnamespaceout regnamespacesend regoperatorin regoperatorout regoperatorsend regoperin
    regoperout regopersend regprocedurein regprocedureout regproceduresend regprocin regprocout regprocsend
    regr_avgx regr_avgy regr_count regr_intercept regr_r2 regr_slope regr_sxx regr_sxy regr_syy regrolein
    regroleout regrolesend regtypein regtypeout regtypesend repeat replace reverse right round row_number
    row_security_active row_to_json rpad rtrim satisfies_hash_partition scale schema_to_xml
    schema_to_xml_and_xmlschema schema_to_xmlschema session_user set_bit set_byte set_config set_masklen setseed
    setval setweight sha224 sha256 sha384 sha512 shell_in shell_out shobj_description sign similar_escape
    similar_to_escape sin sind sinh slope spg_poly_quad_compress split_part sqrt starts_with statement_timestamp
    stddev stddev_pop stddev_samp string_agg string_to_array string_to_table strip strpos substr substring sum
    suppress_redundant_updates_trigger system_user table_am_handler_in table_am_handler_out table_to_xml
    table_to_xml_and_xmlschema table_to_xmlschema tan tand tanh text text_ge text_gt text_larger text_le text_lt
    text_pattern_ge text_pattern_gt text_pattern_le text_pattern_lt text_smaller textanycat textcat texteq
    texteqname textgename textgtname texticlike texticnlike texticregexeq texticregexne textin textlen textlename
    textlike textltname textne textnename textnlike textout textregexeq textregexne textsend tideq tidge tidgt
    tidin tidlarger tidle tidlt tidne tidout tidsend tidsmaller time time_cmp time_eq time_ge time_gt time_hash
    time_hash_extended time_in time_larger time_le time_lt time_mi_interval time_mi_time time_ne time_out
    time_pl_interval time_send time_smaller timedate_pl timeofday timestamp timestamp_cmp timestamp_cmp_date
    timestamp_cmp_timestamptz timestamp_eq timestamp_eq_date timestamp_eq_timestamptz timestamp_ge
    timestamp_ge_date timestamp_ge_timestamptz timestamp_gt timestamp_gt_date timestamp_gt_timestamptz
    timestamp_hash timestamp_hash_extended timestamp_in timestamp_larger timestamp_le timestamp_le_date
    timestamp_le_timestamptz timestamp_lt timestamp_lt_date timestamp_lt_timestamptz timestamp_mi
    timestamp_mi_interval timestamp_ne timestamp_ne_date timestamp_ne_timestamptz timestamp_out
    timestamp_pl_interval timestamp_send timestamp_smaller timestamptypmodin timestamptypmodout timestamptz
    timestamptz_cmp timestamptz_cmp_date timestamptz_cmp_timestamp timestamptz_eq timestamptz_eq_date
    timestamptz_eq_timestamp timestamptz_ge timestamptz_ge_date timestamptz_ge_timestamp timestamptz_gt
    timestamptz_gt_date timestamptz_gt_timestamp timestamptz_hash timestamptz_hash_extended timestamptz_in
    timestamptz_larger timestamptz_le timestamptz_le_date timestamptz_le_timestamp timestamptz_lt
    timestamptz_lt_date timestamptz_lt_timestamp timestamptz_mi timestamptz_mi_interval timestamptz_ne
    timestamptz_ne_date timestamptz_ne_timestamp timestamptz_out timestamptz_pl_interval timestamptz_send
    timestamptz_smaller timestamptztypmodin timestamptztypmodout timetypmodin timetypmodout timetz timetz_cmp
    timetz_eq timetz_ge timetz_gt timetz_hash timetz_hash_extended timetz_in timetz_larger timetz_le timetz_lt
    timetz_mi_interval timetz_ne timetz_out timetz_pl_interval timetz_send timetz_smaller timetzdate_pl
    timetztypmodin timetztypmodout timezone to_ascii to_bin to_char to_date to_hex to_json to_jsonb to_number
    to_oct to_regclass to_regcollation to_regnamespace to_regoper to_regoperator to_regproc to_regprocedure
    to_regrole to_regtype to_regtypemod to_timestamp to_tsquery to_tsvector transaction_timestamp translate
    trigger_in trigger_out trim_array trim_scale trunc ts_debug ts_delete ts_filter ts_headline ts_lexize
    ts_match_qv ts_match_tq ts_match_tt ts_match_vq ts_parse ts_rank ts_rank_cd ts_rewrite ts_stat ts_token_type
    tsm_handler_in tsm_handler_out tsmultirange tsq_mcontained tsq_mcontains tsquery_and tsquery_cmp tsquery_eq
    tsquery_ge tsquery_gt tsquery_le tsquery_lt tsquery_ne tsquery_not tsquery_or tsquery_phrase tsqueryin
    tsqueryout tsquerysend tsrange tsrange_subdiff tstzmultirange tstzrange tstzrange_subdiff tsvector_cmp
    tsvector_concat tsvector_eq tsvector_ge tsvector_gt tsvector_le tsvector_lt tsvector_ne tsvector_to_array
    tsvector_update_trigger tsvector_update_trigger_column tsvectorin tsvectorout tsvectorsend txid_current
    txid_current_if_assigned txid_current_snapshot txid_snapshot_in txid_snapshot_out txid_snapshot_send
    txid_snapshot_xip txid_snapshot_xmax txid_snapshot_xmin txid_status txid_visible_in_snapshot unicode_assigned
    unicode_version unique_key_recheck unistr unknownin unknownout unknownsend unnest upper upper_inc upper_inf
    uuid_cmp uuid_eq uuid_extract_timestamp uuid_extract_version uuid_ge uuid_gt uuid_hash uuid_hash_extended
    uuid_in uuid_le uuid_lt uuid_ne uuid_out uuid_send uuidv4 uuidv7 var_pop var_samp varbit varbit_in varbit_out
    varbit_send varbitcmp varbiteq varbitge varbitgt varbitle varbitlt varbitne varbittypmodin varbittypmodout
    varchar varcharin varcharout varcharsend varchartypmodin varchartypmodout variance version void_in void_out
    void_send websearch_to_tsquery width width_bucket xid xid8_larger xid8_smaller xid8cmp xid8eq xid8ge xid8gt
    xid8in xid8le xid8lt xid8ne xid8out xid8send xideq xideqint4 xidin xidneq xidneqint4 xidout xidsend xml xml_in
    xml_is_well_formed xml_is_well_formed_content xml_is_well_formed_document xml_out xml_send xmlagg xmlcomment
    xmlconcat2 xmlexists xmltext xmlvalidate xpath xpath_exists
`);
var builtInTypes = words(`
    aclitem any anyarray anycompatible anycompatiblearray anycompatiblemultirange anycompatiblenonarray
    anycompatiblerange anyelement anyenum anymultirange anynonarray anyrange bit bool box bpchar bytea char cid
    cidr circle cstring date datemultirange daterange event_trigger fdw_handler float4 float8 gtsvector
    index_am_handler inet int2 int2vector int4 int4multirange int4range int8 int8multirange int8range internal
    interval json jsonb jsonpath language_handler line lseg macaddr macaddr8 money name numeric nummultirange
    numrange oid oidvector path pg_brin_bloom_summary pg_brin_minmax_multi_summary pg_ddl_command pg_dependencies
    pg_lsn pg_mcv_list pg_ndistinct pg_node_tree pg_snapshot point polygon record refcursor regclass regcollation
    regconfig regdictionary regnamespace regoper regoperator regproc regprocedure regrole regtype table_am_handler
    text tid time timestamp timestamptz timetz trigger tsm_handler tsmultirange tsquery tsrange tstzmultirange
    tstzrange tsvector txid_snapshot unknown uuid varbit varchar void xid xid8 xml
`);
var builtInOperatorClasses = words(`
    aclitem_ops array_ops bit_minmax_ops bit_ops bool_ops box_inclusion_ops box_ops bpchar_bloom_ops
    bpchar_minmax_ops bpchar_ops bpchar_pattern_ops bytea_bloom_ops bytea_minmax_ops bytea_ops char_bloom_ops
    char_minmax_ops char_ops cid_ops cidr_ops circle_ops date_bloom_ops date_minmax_multi_ops date_minmax_ops
    date_ops enum_ops float4_bloom_ops float4_minmax_multi_ops float4_minmax_ops float4_ops float8_bloom_ops
    float8_minmax_multi_ops float8_minmax_ops float8_ops inet_bloom_ops inet_inclusion_ops inet_minmax_multi_ops
    inet_minmax_ops inet_ops int2_bloom_ops int2_minmax_multi_ops int2_minmax_ops int2_ops int4_bloom_ops
    int4_minmax_multi_ops int4_minmax_ops int4_ops int8_bloom_ops int8_minmax_multi_ops int8_minmax_ops int8_ops
    interval_bloom_ops interval_minmax_multi_ops interval_minmax_ops interval_ops jsonb_ops jsonb_path_ops
    kd_point_ops macaddr8_bloom_ops macaddr8_minmax_multi_ops macaddr8_minmax_ops macaddr8_ops macaddr_bloom_ops
    macaddr_minmax_multi_ops macaddr_minmax_ops macaddr_ops money_ops multirange_ops name_bloom_ops
    name_minmax_ops name_ops numeric_bloom_ops numeric_minmax_multi_ops numeric_minmax_ops numeric_ops
    oid_bloom_ops oid_minmax_multi_ops oid_minmax_ops oid_ops oidvector_ops pg_lsn_bloom_ops
    pg_lsn_minmax_multi_ops pg_lsn_minmax_ops pg_lsn_ops point_ops poly_ops quad_point_ops range_inclusion_ops
    range_ops record_image_ops record_ops text_bloom_ops text_minmax_ops text_ops text_pattern_ops tid_bloom_ops
    tid_minmax_multi_ops tid_minmax_ops tid_ops time_bloom_ops time_minmax_multi_ops time_minmax_ops time_ops
    timestamp_bloom_ops timestamp_minmax_multi_ops timestamp_minmax_ops timestamp_ops timestamptz_bloom_ops
    timestamptz_minmax_multi_ops timestamptz_minmax_ops timestamptz_ops timetz_bloom_ops timetz_minmax_multi_ops
    timetz_minmax_ops timetz_ops tsquery_ops tsvector_ops uuid_bloom_ops uuid_minmax_multi_ops uuid_minmax_ops
    uuid_ops varbit_minmax_ops varbit_ops varchar_ops varchar_pattern_ops xid8_ops xid_ops
`);
function words(text) {
  return new Set(text.trim().split(/\s+/));
}

// src/assemble/builder.ts
var ModelBuilder = class {
  drafts = /* @__PURE__ */ new Map();
  childrenByParent = /* @__PURE__ */ new Map();
  #byName = /* @__PURE__ */ new Map();
  #byKind = /* @__PURE__ */ new Map();
  /** By kind, for the kinds that were asked for: ids by schema and own name. */
  #withinSchema = /* @__PURE__ */ new Map();
  #outside = /* @__PURE__ */ new Set();
  #registry;
  constructor(registry2) {
    this.#registry = registry2;
  }
  /** Adds an object; a second definition of an address replaces the first and keeps its facets and place. */
  define(address, props, parent) {
    const id = objectId(address);
    const known = this.drafts.get(id);
    if (known) {
      known.props = props;
      known.parent = parent;
      return known;
    }
    const draft = {
      id,
      address,
      parent,
      props,
      facets: {},
      named: [],
      references: [],
      origin: []
    };
    this.drafts.set(id, draft);
    append(this.#byName, nameKey(this.#namespaceOf(address.kind), address.path), id);
    entry(this.#byKind, address.kind).add(id);
    const within = this.#withinSchema.get(address.kind);
    if (within) append(within, ownKey(address.path), id);
    if (parent) entry(this.childrenByParent, parent).add(id);
    return draft;
  }
  /** The object with this name in a namespace; of several (overloads) the one with this signature. */
  find(namespace, path, signature) {
    const ids = this.findAll(namespace, path);
    if (signature === void 0) return ids[0];
    return ids.find((id) => this.drafts.get(id)?.address.signature === signature);
  }
  /** All objects with this name in a namespace: the overloads of a routine. */
  findAll(namespace, path) {
    return this.#byName.get(nameKey(namespace, path)) ?? [];
  }
  /** The objects of a kind by schema and own name, in file order. */
  findWithin(kind, schema, name) {
    let within = this.#withinSchema.get(kind);
    if (!within) {
      within = /* @__PURE__ */ new Map();
      for (const id of this.ids(kind)) append(within, ownKey(this.drafts.get(id).address.path), id);
      this.#withinSchema.set(kind, within);
    }
    return within.get(ownKey([schema, name])) ?? [];
  }
  /** The path of the one object in a namespace that has this name in some schema; undefined where none or several do. */
  findUnqualified(namespace, name) {
    if (builtInTypes.has(name)) return void 0;
    const found = this.ids("schema").map((id) => [...this.drafts.get(id).address.path, name]).filter((path) => this.find(namespace, path) !== void 0);
    return found.length === 1 ? found[0] : void 0;
  }
  ids(kind) {
    return [...this.#byKind.get(kind) ?? []];
  }
  children(parent) {
    return [...this.childrenByParent.get(parent) ?? []];
  }
  /** Takes an object and its children out. */
  remove(id) {
    const draft = this.drafts.get(id);
    if (!draft) return;
    for (const child of this.children(id)) this.remove(child);
    const { kind, path } = draft.address;
    takeOut(this.#byName, nameKey(this.#namespaceOf(kind), path), id);
    this.#byKind.get(kind)?.delete(id);
    const within = this.#withinSchema.get(kind);
    if (within) takeOut(within, ownKey(path), id);
    if (draft.parent) this.childrenByParent.get(draft.parent)?.delete(id);
    this.drafts.delete(id);
  }
  /** The finished model; names found in parse trees have become references. */
  build(resolve2) {
    const objects = /* @__PURE__ */ new Map();
    for (const draft of this.drafts.values()) objects.set(draft.id, this.#finish(draft, resolve2));
    const children = new Map([...this.childrenByParent].map(([parent, ids]) => [parent, [...ids]]));
    return { objects, children, outside: this.#outside };
  }
  #finish(draft, resolve2) {
    const references = new Set(draft.references);
    for (const { namespace, names } of draft.named) {
      for (const path of resolve2(names)) {
        const ids = this.findAll(namespace, path);
        const found = ids.length || namespace !== "type" ? ids : this.findAll("relation", path);
        for (const id of found) references.add(id);
        if (found.length) break;
        if (names.length > 1 && names[0] !== "pg_catalog") this.#outside.add(names.join("."));
      }
    }
    if (draft.parent) references.add(draft.parent);
    const [schema, ...rest] = draft.address.path;
    const home = rest.length ? this.find("schema", [schema]) : void 0;
    if (home) references.add(home);
    references.delete(draft.id);
    return {
      id: draft.id,
      address: draft.address,
      ...draft.parent ? { parent: draft.parent } : {},
      props: draft.props,
      facets: draft.facets,
      references: [...references].filter((id) => this.drafts.has(id)),
      origin: draft.origin
    };
  }
  #namespaceOf(kind) {
    return this.#registry.kind(kind).namespace ?? kind;
  }
};
function nameKey(namespace, path) {
  return `${namespace}\0${path.join("\0")}`;
}
function ownKey(path) {
  return `${path[0]}\0${path.at(-1)}`;
}
function entry(map, key) {
  let set = map.get(key);
  if (!set) {
    set = /* @__PURE__ */ new Set();
    map.set(key, set);
  }
  return set;
}
function takeOut(map, key, value) {
  map.set(
    key,
    (map.get(key) ?? []).filter((other) => other !== value)
  );
}
function append(map, key, value) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

// src/assemble/header.ts
var serverLine = /^-- Dumped from database version (.+)$/m;
var dumpLine = /^-- Dumped by pg_dump version (.+)$/m;
var firstLine = /^-- PostgreSQL database (?:cluster )?dump\s*$/m;
var lastLine = /^-- PostgreSQL database (?:cluster )?dump complete\s*$/m;
function readHeader(file) {
  const comments = file.statements.map((statement) => statement.comment);
  const withServer = comments.find((comment) => serverLine.test(comment));
  const serverVersion = withServer && serverLine.exec(withServer)?.[1]?.trim();
  const withDump = comments.find((comment) => dumpLine.test(comment));
  const dumpVersion = withDump && dumpLine.exec(withDump)?.[1]?.trim();
  const hasFirstLine = comments.slice(0, 20).some((comment) => firstLine.test(comment));
  const last = [...comments.slice(-20), file.trailer];
  return {
    ...serverVersion ? { serverVersion, serverMajor: majorVersion(serverVersion) } : {},
    ...dumpVersion ? { dumpVersion, dumpMajor: majorVersion(dumpVersion) } : {},
    commented: hasFirstLine || comments.some((comment) => comment.includes("-- Name: ")),
    complete: !hasFirstLine || last.some((comment) => lastLine.test(comment))
  };
}
function majorVersion(version) {
  const [, first, second] = /^(\d+)(?:\.(\d+))?/.exec(version) ?? [];
  if (first === void 0) return void 0;
  const major = Number(first);
  return major >= 10 || second === void 0 ? major : Number(`${first}.${second}`);
}

// src/parse/statement.ts
function textOffset(statement, location) {
  const bytes = (location ?? 0) - statement.byteBase;
  const text = statement.raw.text;
  if (isAscii(text)) return bytes;
  return new TextDecoder().decode(new TextEncoder().encode(text).subarray(0, bytes)).length;
}
function isAscii(text) {
  return /^[\x00-\x7f]*$/.test(text);
}

// src/assemble/names-in-tree.ts
var registered = {
  regclass: "relation",
  regtype: "type",
  regproc: "routine",
  regprocedure: "routine",
  regconfig: "text search configuration",
  regdictionary: "text search dictionary",
  regcollation: "collation"
};
function namesInTree(tree) {
  const found = [];
  visit(tree, found);
  return found;
}
function visit(value, found) {
  if (value === null || typeof value !== "object") return;
  if (Array.isArray(value)) {
    for (const item of value) visit(item, found);
    return;
  }
  for (const key in value) {
    const child = value[key];
    if (child === null || typeof child !== "object") continue;
    switch (key) {
      case "RangeVar":
      case "relation":
      case "pktable":
      case "sequence":
      case "rel":
        if (child.relname) {
          const names = child.schemaname ? [child.schemaname, child.relname] : [child.relname];
          found.push({ namespace: "relation", names });
        }
        break;
      case "TypeName":
      case "typeName":
      case "returnType":
      case "argType":
        if (child.names) found.push({ namespace: "type", names: strings(child.names) });
        break;
      case "FuncCall":
        found.push({ namespace: "routine", names: strings(child.funcname) });
        break;
      case "ObjectWithArgs":
      case "func":
        if (child.objname) found.push({ namespace: "routine", names: strings(child.objname) });
        break;
      case "CollateClause":
      case "collClause":
        found.push({ namespace: "collation", names: strings(child.collname) });
        break;
      case "A_Expr":
        if (child.name?.length > 1) found.push({ namespace: "operator", names: strings(child.name) });
        break;
      case "TypeCast":
        addRegistered(child, found);
        break;
    }
    if (key === "funcname" && Array.isArray(child)) {
      found.push({ namespace: "routine", names: strings(child) });
    }
    if (key === "opclass" && Array.isArray(child)) {
      found.push({ namespace: "operator class", names: strings(child) });
    }
    visit(child, found);
  }
}
function addRegistered(cast, found) {
  const namespace = registered[strings(cast.typeName?.names).at(-1) ?? ""];
  const text = cast.arg?.A_Const?.sval?.sval;
  if (namespace && text) found.push({ namespace, names: splitName(text.replace(/\(.*$/s, "")) });
}
function splitName(text) {
  const parts = text.match(/"(?:[^"]|"")*"|[^."]+/g) ?? [];
  return parts.map(
    (part) => part.startsWith('"') ? part.slice(1, -1).replaceAll('""', '"') : part.toLowerCase()
  );
}
function strings(nodes) {
  return (nodes ?? []).map((node) => node.String?.sval ?? "");
}

// src/assemble/read-context.ts
function createContext(state) {
  return new StatementContext(state, void 0, void 0);
}
function createStatementContext(state, statement) {
  return new StatementContext(state, statement, statement.node);
}
var StatementContext = class _StatementContext {
  statement;
  text;
  #state;
  /** The part of the parse tree whose names become references of what is defined or changed. */
  #tree;
  /** Rules used on a part that is still to be stored; logged with the object that it becomes part of. */
  #pendingRules = /* @__PURE__ */ new Set();
  constructor(state, statement, tree) {
    this.statement = statement;
    this.text = statement?.raw.text ?? "";
    this.#state = state;
    this.#tree = tree;
  }
  get serverVersion() {
    return this.#state.serverVersion;
  }
  get dumpVersion() {
    return this.#state.dumpVersion;
  }
  get settings() {
    return this.#state.session.settings;
  }
  offset(location) {
    return this.statement ? textOffset(this.statement, location) : 0;
  }
  path(name, length = 2) {
    const names = namesOf(name);
    if (names.length !== length - 1 || length < 2) return names;
    const homes = this.#state.session.searchPath;
    const home = homes.find((schema) => length === 2 && this.#isKnown([schema, ...names])) ?? homes[0];
    return home === void 0 ? names : [home, ...names];
  }
  #isKnown(full) {
    return ["relation", "type", "routine"].some((namespace) => this.find(namespace, full) !== void 0);
  }
  type(typeName) {
    if (hasFullPrecision(typeName)) this.#pendingRules.add("N30");
    return printTypeName(typeName, (names) => {
      if (names.length > 1) return names;
      const home = this.#state.session.searchPath.find((schema) => {
        const full = [schema, ...names];
        return this.find("type", full) ?? this.find("relation", full);
      });
      return home === void 0 ? this.#state.builder.findUnqualified("type", names[0]) ?? names : [home, ...names];
    });
  }
  find(namespace, full, signature) {
    return this.#state.builder.find(namespace, full, signature);
  }
  findWithin(kind, schema, name) {
    return this.#state.builder.findWithin(kind, schema, name);
  }
  locate(objectType, name) {
    const { registry: registry2, builder, adopting } = this.#state;
    for (const kind of registry2.byObjectType(objectType)) {
      const id = kind.locate ? kind.locate(name, this) : builder.find(kind.namespace ?? kind.name, this.path(name, kind.pathLength));
      if (id !== void 0) return id;
    }
    if (!adopting) return void 0;
    const adopter = registry2.kinds.find((kind) => kind.adopt);
    return adopter?.adopt?.(objectType, name, this);
  }
  ids(kind) {
    return this.#state.builder.ids(kind);
  }
  children(parent) {
    return this.#state.builder.children(parent);
  }
  get(id) {
    return this.#state.builder.drafts.get(id);
  }
  define(address, props, { parent, references, tree = this.#tree } = {}) {
    const draft = this.#state.builder.define(address, props, parent);
    for (const reference of references ?? []) draft.references.push(objectId(reference));
    this.#touch(draft, tree);
    return draft.id;
  }
  update(id, change) {
    const draft = id === void 0 ? void 0 : this.#state.builder.drafts.get(id);
    if (!draft) return false;
    const changed = typeof change === "function" ? change(draft.props) : change;
    draft.props = { ...draft.props, ...changed };
    this.#touch(draft, this.#tree);
    return true;
  }
  updateFacets(id, change) {
    const draft = id === void 0 ? void 0 : this.#state.builder.drafts.get(id);
    if (!draft) return false;
    draft.facets = { ...draft.facets, ...change(draft.facets) };
    this.#addOrigin(draft);
    return true;
  }
  readElement(key, fields, { statement }) {
    const read = this.#state.registry.reader(key, fields.contype, void 0)?.read;
    const own = new _StatementContext(this.#state, statement, fields);
    return read !== void 0 && read(fields, own) !== false;
  }
  remove(id) {
    this.#state.builder.remove(id);
  }
  used(rule, id) {
    const ids = this.#state.used.get(rule);
    if (ids) ids.add(id);
    else this.#state.used.set(rule, /* @__PURE__ */ new Set([id]));
  }
  #touch(draft, tree) {
    if (!this.statement) return;
    this.#addOrigin(draft);
    draft.named.push(...namesInTree(tree));
    for (const rule of this.#pendingRules) this.used(rule, draft.id);
    this.#pendingRules.clear();
  }
  #addOrigin(draft) {
    const span = this.statement?.raw.span;
    if (span && draft.origin.at(-1) !== span) draft.origin.push(span);
  }
};
function namesOf(name) {
  if (Array.isArray(name)) return name.map((node) => node.String?.sval ?? "");
  if (name.relname !== void 0) {
    return name.schemaname === void 0 ? [name.relname] : [name.schemaname, name.relname];
  }
  if (name.names) return namesOf(name.names);
  if (name.objname) return namesOf(name.objname);
  if (name.items) return namesOf(name.items);
  if (name.sval !== void 0) return [name.sval];
  const inner = name.List ?? name.RangeVar ?? name.TypeName ?? name.ObjectWithArgs ?? name.String;
  return inner === void 0 ? [] : namesOf(inner);
}

// src/assemble/assemble.ts
function assemble(file, parsed, registry2) {
  const header = readHeader(file);
  const builder = new ModelBuilder(registry2);
  const session = startSession();
  const state = {
    builder,
    registry: registry2,
    session,
    facetReaders: createFacetReaders(registry2, builder),
    serverVersion: header.serverMajor,
    dumpVersion: header.dumpMajor,
    used: /* @__PURE__ */ new Map()
  };
  const diagnostics = [];
  const setAside = {};
  const rows = {};
  const waiting = [];
  let modelled = 0;
  const count = (rule, by) => {
    setAside[rule] = (setAside[rule] ?? 0) + by;
  };
  for (const kind of registry2.kinds) kind.implicit?.(createContext(state));
  for (const { raw, statement, problem } of parsed) {
    if (raw.data) rows[raw.data.table] = (rows[raw.data.table] ?? 0) + raw.data.rows;
    const rule = setAsideRaw(raw) ?? (statement && setAsideStatement(statement, session));
    if (rule) {
      count(rule, raw.count);
      continue;
    }
    if (problem) diagnostics.push(problem);
    if (statement && readStatement(statement, state)) modelled++;
    else waiting.push({ raw, statement, session: { ...session, settings: new Map(session.settings) } });
  }
  const unread = readWaiting(readWaiting(waiting, state), { ...state, adopting: true });
  modelled += waiting.length - unread.length;
  for (const { raw } of unread) defineOpaque(raw, builder);
  for (const kind of registry2.kinds) kind.finish?.(createContext(state));
  return {
    model: builder.build(
      (names) => names.length > 1 ? [names] : session.searchPath.map((schema) => [schema, ...names])
    ),
    header,
    ledger: {
      statements: parsed.reduce((sum, { raw }) => sum + raw.count, 0),
      modelled,
      asText: unread.length,
      setAside,
      rows,
      equivalences: Object.fromEntries([...state.used].map(([rule, ids]) => [rule, [...ids]]))
    },
    diagnostics
  };
}
function readWaiting(waiting, state) {
  const left = waiting.filter(
    ({ statement, session }) => !statement || !readStatement(statement, { ...state, session })
  );
  return left.length === waiting.length || left.length === 0 ? left : readWaiting(left, state);
}
function readStatement(statement, state) {
  const context = createStatementContext(state, statement);
  const { type, fields } = statement;
  if (type === "AlterTableStmt") {
    const commands = fields.cmds.map((command) => command.AlterTableCmd);
    return commands.map(
      (command) => readNode(type, command.subtype, fields.objtype, { ...command, statement: fields }, context, state)
    ).every(Boolean);
  }
  const subtype = fields.kind ?? fields.objtype ?? fields.objectType ?? fields.removeType ?? fields.subtype ?? fields.event;
  return readNode(type, subtype, void 0, fields, context, state);
}
function readNode(type, subtype, objectType, fields, context, state) {
  const facet = state.facetReaders[`${type}/${subtype}`] ?? state.facetReaders[type];
  const read = state.registry.reader(type, subtype, objectType)?.read ?? facet;
  return read !== void 0 && read(fields, context) !== false;
}

// src/assemble/check-snapshot.ts
function checkSnapshot(file, header, ledger) {
  const diagnostics = [];
  const sql = file.statements.filter((statement) => statement.form === "sql" || statement.form === "data");
  if (sql.length === 0 || ledger.modelled === 0 && ledger.asText > 0 && ledger.asText === sql.length) {
    diagnostics.push({
      code: "no-sql",
      severity: "error",
      message: `${file.path} holds no SQL that PostgreSQL knows`,
      file: file.path,
      hint: "dumplens reads what `pg_dump --schema-only` writes"
    });
    return diagnostics;
  }
  const last = file.statements.at(-1);
  if (!header.complete || last?.complete === false) {
    diagnostics.push({
      code: "truncated-dump",
      severity: "warning",
      message: `${file.path} ends early: ${last?.complete === false ? "its last statement is cut off" : "pg_dump's end mark is missing"}`,
      file: file.path,
      hint: "what came after is missing and looks removed; make or copy the dump again"
    });
  }
  const messages = file.statements.filter((statement) => statement.form === "noise");
  if (messages.length) {
    diagnostics.push({
      code: "client-messages",
      severity: "warning",
      message: `${file.path} holds ${messages.length} ${messages.length === 1 ? "line" : "lines"} that a client printed, from line ${messages[0].span.line}; left out`,
      file: file.path,
      hint: "write the dump with --file instead of a shell redirection, or keep stderr apart"
    });
  }
  return diagnostics;
}

// src/assemble/dump-contents.ts
var entryOwner = /^-- (?:Data for )?Name: .*; Type: (?!COMMENT|ACL|EXTENSION|DEFAULT ACL).*; Owner: (.*)$/gm;
function surveyContents(parsed) {
  let entries = 0;
  let entriesWithOwner = 0;
  const types = /* @__PURE__ */ new Map();
  let ownerStatements = 0;
  let tables = 0;
  let quotedTables = 0;
  for (const { raw, statement } of parsed) {
    for (const [, owner] of raw.comment.matchAll(entryOwner)) {
      entries++;
      if (owner && owner !== "-") entriesWithOwner++;
    }
    if (!statement) continue;
    types.set(statement.type, (types.get(statement.type) ?? 0) + 1);
    if (statement.type === "AlterOwnerStmt" || / OWNER TO /.test(raw.text.slice(-200))) ownerStatements++;
    if (statement.type === "CreateStmt") {
      tables++;
      if (/^CREATE [A-Z ]*"[^"]+"\."/.test(raw.text)) quotedTables++;
    }
  }
  const count = (...names) => names.reduce((sum, name) => sum + (types.get(name) ?? 0), 0);
  return {
    entries,
    entriesWithOwner,
    ownerStatements,
    privilegeStatements: count("GrantStmt", "AlterDefaultPrivilegesStmt"),
    comments: count("CommentStmt"),
    extensions: count("CreateExtensionStmt"),
    labels: count("SecLabelStmt"),
    clean: count("DropStmt") > 0,
    create: count("CreatedbStmt") > 0,
    quoteAll: tables > 0 && quotedTables === tables
  };
}

// src/assemble/qualify-names.ts
function qualifyNames(parsed) {
  const rewritten = /* @__PURE__ */ new Map();
  if (!parsed.some(({ statement }) => statement && setsSearchPath(statement))) return rewritten;
  const homes = collectHomes(parsed);
  walkWithSession(parsed, (statement, session, index) => {
    if (session.searchPath.length === 0) return;
    const text = qualifyStatement(statement, session.searchPath, homes);
    if (text !== statement.raw.text) rewritten.set(index, text);
  });
  return rewritten;
}
function setsSearchPath({ type, fields }) {
  if (type !== "VariableSetStmt" || fields.name !== "search_path") return false;
  return (fields.args ?? []).some(({ A_Const }) => {
    const value = A_Const?.sval?.sval;
    return value !== void 0 && value !== "" && value !== "pg_catalog";
  });
}
function walkWithSession(parsed, visit3) {
  const session = startSession();
  parsed.forEach(({ statement }, index) => {
    if (statement && setAsideStatement(statement, session) === void 0) visit3(statement, session, index);
  });
}
function collectHomes(parsed) {
  const homes = /* @__PURE__ */ new Map();
  const add = (namespace, names, session) => {
    const schema = names.length > 1 ? names.at(-2) : session.searchPath[0];
    if (schema === void 0) return;
    const key = `${namespace} ${names.at(-1)}`;
    homes.set(key, (homes.get(key) ?? /* @__PURE__ */ new Set()).add(schema));
  };
  walkWithSession(parsed, ({ type, fields }, session) => {
    switch (type) {
      case "CreateStmt":
        add("type", rangeNames(fields.relation), session);
        return add("relation", rangeNames(fields.relation), session);
      case "CreateForeignTableStmt":
        return add("relation", rangeNames(fields.base.relation), session);
      case "ViewStmt":
        add("type", rangeNames(fields.view), session);
        return add("relation", rangeNames(fields.view), session);
      case "CreateTableAsStmt":
        return add("relation", rangeNames(fields.into.rel), session);
      case "CreateSeqStmt":
        return add("relation", rangeNames(fields.sequence), session);
      case "CreateEnumStmt":
      case "CreateRangeStmt":
        return add("type", stringNames(fields.typeName), session);
      case "CompositeTypeStmt":
        return add("type", rangeNames(fields.typevar), session);
      case "CreateDomainStmt":
        return add("type", stringNames(fields.domainname), session);
      case "CreateFunctionStmt":
        return add("routine", stringNames(fields.funcname), session);
      case "DefineStmt":
        if (fields.kind === "OBJECT_TYPE") return add("type", stringNames(fields.defnames), session);
        if (fields.kind === "OBJECT_AGGREGATE") return add("routine", stringNames(fields.defnames), session);
    }
  });
  return homes;
}
function rangeNames(range) {
  return range.schemaname ? [range.schemaname, range.relname] : [range.relname];
}
function stringNames(nodes) {
  return nodes.map((node) => node.String?.sval ?? "");
}
function qualifyStatement(statement, searchPath, homes) {
  const insertions = /* @__PURE__ */ new Map();
  const insertAt = (offset, schema) => insertions.set(offset, `${quoteIdentifier(schema)}.`);
  const resolve2 = (namespaces, name) => searchPath.find(
    (schema) => namespaces.some((namespace) => homes.get(`${namespace} ${name}`)?.has(schema))
  ) ?? (namespaces.every((namespace) => builtIn[namespace]?.has(name) === false) ? searchPath[0] : void 0);
  const insert = (namespaces, name, location, skip = 0) => {
    const schema = resolve2(namespaces, name);
    if (schema !== void 0 && (location === void 0 || location >= 0)) {
      insertAt(textOffset(statement, location) + skip, schema);
    }
  };
  visit2(statement.node, {
    relation: (node) => insert(["relation"], node.relname, node.location),
    type: (node) => insert(["type"], stringNames(node.names)[0], node.location),
    routine: (node) => insert(["routine"], stringNames(node.funcname)[0], node.location),
    operatorClass: (name) => {
      if (resolve2(["operator class"], name) === void 0) return;
      for (const start of wordStarts(statement.raw.text, name))
        insertAt(start, resolve2(["operator class"], name));
    },
    registered: (constant) => {
      const names = splitName(constant.sval.sval);
      if (names.length === 1) insert(["relation", "type", "routine"], names[0], constant.location, 1);
    }
  });
  const { text } = statement.raw;
  let result = "";
  let from = 0;
  for (const [at, inserted] of [...insertions].sort(([a], [b]) => a - b)) {
    result += text.slice(from, at) + inserted;
    from = at;
  }
  return result + text.slice(from);
}
var builtIn = {
  routine: builtInFunctions,
  type: builtInTypes,
  "operator class": builtInOperatorClasses
};
function wordStarts(text, word) {
  const quoted = quoteIdentifier(word);
  return [...tokens(text)].filter(({ start, end }) => text.slice(start, end) === quoted && text[start - 1] !== ".").map(({ start }) => start);
}
function visit2(value, visitor) {
  if (value === null || typeof value !== "object") return;
  if (Array.isArray(value)) {
    for (const item of value) visit2(item, visitor);
    return;
  }
  if (typeof value.relname === "string" && value.schemaname === void 0) visitor.relation(value);
  if (Array.isArray(value.names) && value.names.length === 1 && value.typemod !== void 0)
    visitor.type(value);
  if (Array.isArray(value.funcname) && value.funcname.length === 1 && value.location !== void 0)
    visitor.routine(value);
  if (Array.isArray(value.opclass) && value.opclass.length === 1) {
    visitor.operatorClass(stringNames(value.opclass)[0]);
  }
  const cast = value.TypeCast;
  if (cast?.arg?.A_Const?.sval && /^reg/.test(stringNames(cast.typeName?.names ?? []).at(-1) ?? "")) {
    visitor.registered(cast.arg.A_Const);
  }
  for (const key in value) visit2(value[key], visitor);
}

// src/parse/parse-statements.ts
var batchSize = 400;
var separator = "\n;\n";
function parseStatements(raws, cache) {
  const unknown = [...new Set(raws.filter((raw) => raw.form === "sql").map((raw) => raw.text))].filter(
    (text) => !cache.has(text)
  );
  const errors = /* @__PURE__ */ new Map();
  for (let at = 0; at < unknown.length; at += batchSize) {
    parseBatch(unknown.slice(at, at + batchSize), cache, errors);
  }
  return raws.map((raw) => {
    if (raw.form !== "sql") return { raw };
    const known = cache.get(raw.text);
    if (known) return { raw, statement: { raw, ...known } };
    return { raw, problem: describeError(raw, errors.get(raw.text)) };
  });
}
function parseBatch(texts, cache, errors) {
  const parsed = parseSql(texts.join(separator));
  if (isParsed(parsed) && parsed.length === texts.length) {
    let byteBase = 0;
    texts.forEach((text, index) => {
      remember(text, parsed[index], byteBase, cache);
      byteBase += (isAscii(text) ? text.length : new TextEncoder().encode(text).length) + separator.length;
    });
    return;
  }
  for (const text of texts) {
    const alone = parseSql(text);
    if (!isParsed(alone)) errors.set(text, alone);
    else if (alone.length === 1) remember(text, alone[0], 0, cache);
    else errors.set(text, { message: "the text between two semicolons is not one statement", codePoint: 0 });
  }
}
function remember(text, { node }, byteBase, cache) {
  const type = Object.keys(node)[0];
  cache.set(text, { type, node, fields: node[type], byteBase });
}
function describeError(raw, error) {
  const offset = [...raw.text].slice(0, error.codePoint).join("").length;
  const head = raw.text.split("\n", 1)[0].replace(/\s*\($/, "").slice(0, 80);
  return {
    code: raw.complete ? "syntax-error" : "truncated-statement",
    severity: "error",
    message: raw.complete ? error.message : "the file ends before this statement does",
    file: raw.span.file,
    place: { file: raw.span.file, text: raw.text, firstLine: raw.span.line, offset },
    hint: `the statement starts at line ${raw.span.line} (${head}); it is compared as text`
  };
}

// src/translate/text-edits.ts
var TextEdits = class {
  #edits = /* @__PURE__ */ new Map();
  /** Replaces the text from `start` to `end`; the first replacement of a place stays. */
  replace(start, end, text) {
    if (!this.#edits.has(start)) this.#edits.set(start, { end, text });
  }
  /** The text with all replacements made. */
  apply(original) {
    let result = "";
    let from = 0;
    for (const [start, { end, text }] of [...this.#edits].sort(([a], [b]) => a - b)) {
      if (start < from) continue;
      result += original.slice(from, start) + text;
      from = end;
    }
    return result + original.slice(from);
  }
};

// src/translate/token-list.ts
function listTokens(text) {
  const list = [...tokens(text)];
  const byOffset = new Map(list.map(({ start }, index) => [start, index]));
  const word = (index) => {
    const token = list[index];
    return token ? text.slice(token.start, token.end).toUpperCase() : "";
  };
  return {
    tokens: list,
    at: (offset) => byOffset.get(offset) ?? -1,
    name(index) {
      const token = list[index];
      if (token?.kind === "word") return text.slice(token.start, token.end).toLowerCase();
      if (token?.kind === "quoted") return text.slice(token.start + 1, token.end - 1).replaceAll('""', '"');
      return void 0;
    },
    word,
    string(index) {
      const token = list[index];
      return token?.kind === "string" ? text.slice(token.start + 1, token.end - 1).replaceAll("''", "'") : "";
    },
    inParentheses(from) {
      const open = list.findIndex((_token, index) => index >= from && word(index) === "(");
      const inside = [];
      let depth = 0;
      for (let index = open; open >= 0 && index < list.length; index++) {
        if (word(index) === ")" && --depth === 0) break;
        if (depth > 0) inside.push(index);
        if (word(index) === "(") depth++;
      }
      return inside;
    }
  };
}

// src/translate/edit-bodies.ts
function editBodies({ type, raw }, { schemas }, edits) {
  if (type !== "CreateFunctionStmt" || schemas.size === 0) return false;
  let changed = false;
  for (const { kind, start, end } of listTokens(raw.text).tokens) {
    if (kind !== "string" || raw.text[start] !== "$") continue;
    const tag = /^\$[^$]*\$/.exec(raw.text.slice(start, end))[0];
    const body = raw.text.slice(start + tag.length, end - tag.length);
    const inner = new TextEdits();
    const list = listTokens(body);
    list.tokens.forEach((token, index) => {
      const to = schemas.get(list.name(index) ?? "");
      const qualifies = list.word(index + 1) === "." && list.word(index - 1) !== "." && list.name(index + 2) !== void 0;
      if (to !== void 0 && qualifies) inner.replace(token.start, token.end, quoteIdentifier(to));
    });
    const text = inner.apply(body);
    if (text === body) continue;
    edits.replace(start, end, `${tag}${text}${tag}`);
    changed = true;
  }
  return changed;
}

// src/translate/scope.ts
function entriesOf(items, common) {
  return items.flatMap((item) => entriesOfItem(item, common));
}
function entriesOfItem(item, common) {
  if (item?.RangeVar) return [entryOf(item.RangeVar, common)];
  if (item?.JoinExpr) {
    const { larg, rarg, alias: alias2 } = item.JoinExpr;
    const own = alias2 ? [{ name: alias2.aliasname, own: false }] : [];
    return [...entriesOfItem(larg, common), ...entriesOfItem(rarg, common), ...own];
  }
  const alias = Object.values(item ?? {}).find((node) => node?.alias);
  return alias ? [{ name: alias.alias.aliasname, own: false }] : [];
}
function entryOf(range, common = /* @__PURE__ */ new Set()) {
  const name = range.alias?.aliasname ?? range.relname;
  const own = range.alias === void 0;
  if (range.schemaname === void 0 && common.has(range.relname)) return { name, own: false };
  return { name, own, table: [range.schemaname ?? "", range.relname] };
}

// src/translate/locate-names.ts
function locateNames({ fields, node }) {
  const found = {
    columns: [],
    calls: /* @__PURE__ */ new Set(),
    types: /* @__PURE__ */ new Set(),
    registered: [],
    roles: []
  };
  const own = ownRelation(fields);
  visit3(node, own ? [relationScope(own)] : [], /* @__PURE__ */ new Set(), false);
  return found;
  function visit3(value, scope, common, output) {
    if (value === null || typeof value !== "object") return;
    if (Array.isArray(value)) {
      for (const item of value) visit3(item, scope, common, output);
      return;
    }
    for (const key in value) {
      const child = value[key];
      if (child === null || typeof child !== "object") continue;
      switch (key) {
        case "ColumnRef":
          found.columns.push({
            location: child.location ?? 0,
            fields: child.fields.map((field) => field.String?.sval ?? "*"),
            scope,
            namesOutput: output
          });
          continue;
        case "FuncCall":
          found.calls.add(child.location ?? 0);
          break;
        case "TypeCast":
          noteRegistered(child);
          break;
        case "ResTarget":
          visit3(child, scope, common, output && child.name === void 0 && child.val?.ColumnRef !== void 0);
          continue;
        case "PublicationTable":
          visit3(child, [relationScope(child.relation), ...scope], common, false);
          continue;
      }
      if (Array.isArray(child.names) && child.typemod !== void 0) found.types.add(child.location ?? 0);
      if (child.roletype === "ROLESPEC_CSTRING") found.roles.push({ location: child.location ?? 0, name: child.rolename });
      if (Array.isArray(child.targetList) || Array.isArray(child.fromClause) || child.op?.startsWith?.("SETOP")) {
        visitQuery(child, scope, common);
      } else visit3(child, scope, common, key === "targetList" || key === "val" ? output : false);
    }
  }
  function visitQuery(query, outer, outerCommon) {
    const names = (query.withClause?.ctes ?? []).map((cte) => cte.CommonTableExpr.ctename);
    const common = /* @__PURE__ */ new Set([...outerCommon, ...names]);
    const sources = [
      ...query.relation?.relname ? [{ RangeVar: query.relation }] : [],
      ...query.fromClause ?? [],
      ...query.usingClause ?? []
    ];
    const entries = entriesOf(sources, common);
    const scope = entries.length ? [entries, ...outer] : outer;
    const { targetList = [], ...rest } = query;
    visit3(targetList, scope, common, true);
    visit3(rest, scope, common, false);
  }
  function noteRegistered({ arg, typeName }) {
    const constant = arg?.A_Const;
    const type = typeName?.names?.at(-1)?.String?.sval ?? "";
    if (constant?.sval?.sval && type.startsWith("reg")) {
      found.registered.push({ location: constant.location ?? 0, text: constant.sval.sval });
    }
  }
}
function ownRelation(fields) {
  const range = fields?.base?.relation ?? fields?.relation ?? fields?.table;
  return range?.relname === void 0 ? void 0 : range;
}
function relationScope(range) {
  const entry2 = entryOf(range);
  return [entry2, { ...entry2, name: "new", own: false }, { ...entry2, name: "old", own: false }];
}

// src/translate/edit-column-lists.ts
function editColumnLists(statement, list, { renamed }, edits, offset) {
  if (renamed.size === 0) return;
  const { type, fields } = statement;
  const own = ownRelation(fields) ?? fields.relations?.[0]?.RangeVar;
  const replace = (index, range) => {
    const name = list.name(index);
    if (name === void 0 || range === void 0) return;
    const to = renamed.get(columnKey(range.schemaname ?? "", range.relname, name));
    const { start, end } = list.tokens[index];
    if (to !== void 0) edits.replace(start, end, quoteIdentifier(to));
  };
  const replaceList = (from, range) => {
    for (const index of list.inParentheses(from)) {
      const next = list.word(index + 1);
      const before = list.word(index - 1);
      if ((before === "(" || before === ",") && next !== "(" && next !== ".") replace(index, range);
    }
  };
  const find = (from, ...words2) => list.tokens.findIndex((_token, index) => index >= from && words2.includes(list.word(index)));
  const constraint = (node) => {
    const from = list.at(offset(node.location));
    if (from < 0) return;
    if (node.contype === "CONSTR_FOREIGN") {
      const references = find(from, "REFERENCES");
      if (node.fk_attrs) replaceList(from, own);
      if (node.pk_attrs) replaceList(references, node.pktable);
    } else if (["CONSTR_PRIMARY", "CONSTR_UNIQUE"].includes(node.contype) && node.keys) {
      replaceList(from, own);
      if (node.including) replaceList(find(from, "INCLUDE"), own);
    } else if (node.contype === "CONSTR_EXCLUSION") replaceList(from, own);
    else if (node.contype === "CONSTR_NOTNULL" && node.keys) replace(find(from, "NULL") + 1, own);
  };
  switch (type) {
    case "CreateStmt":
    case "CreateForeignTableStmt": {
      const create = fields.base ?? fields;
      for (const { ColumnDef, Constraint } of create.tableElts ?? []) {
        if (ColumnDef) replace(list.at(offset(ColumnDef.location)), own);
        if (Constraint) constraint(Constraint);
        for (const inner of ColumnDef?.constraints ?? []) if (inner.Constraint?.pktable) constraint(inner.Constraint);
      }
      for (const { PartitionElem } of create.partspec?.partParams ?? []) {
        if (PartitionElem?.name) replace(list.at(offset(PartitionElem.location)), own);
      }
      return;
    }
    case "AlterTableStmt":
      for (const { AlterTableCmd } of fields.cmds) if (AlterTableCmd.def?.Constraint) constraint(AlterTableCmd.def.Constraint);
      list.tokens.forEach((_token, index) => {
        if (list.word(index - 1) === "COLUMN") replace(index, own);
      });
      return;
    case "IndexStmt":
      replaceList(find(0, "ON"), own);
      if (fields.indexIncludingParams) replaceList(find(0, "INCLUDE"), own);
      return;
    case "CreateTrigStmt": {
      if (!fields.columns) return;
      for (let index = find(0, "OF") + 1; list.word(index) !== "ON"; index++) replace(index, own);
      return;
    }
    case "CreateStatsStmt": {
      for (let index = find(0, "ON") + 1; index < list.tokens.length && list.word(index) !== "FROM"; index++) {
        replace(index, own);
      }
      return;
    }
    case "GrantStmt":
      if (fields.objtype === "OBJECT_TABLE") replaceList(0, fields.objects[0].RangeVar);
      return;
    case "CreatePublicationStmt":
    case "AlterPublicationStmt":
      for (const { PublicationObjSpec } of fields.pubobjects ?? []) {
        const published = PublicationObjSpec?.pubtable;
        if (!published?.columns) continue;
        const at = list.at(offset(published.relation.location));
        replaceList(at, published.relation);
      }
  }
}

// src/translate/known-columns.ts
function relationKey(schema, name) {
  return `${schema}\0${name}`;
}
function collectColumns(parsed, map) {
  const columns = /* @__PURE__ */ new Map();
  const children = /* @__PURE__ */ new Map();
  const inherit = (child, parent) => {
    const key = keyOf(parent);
    children.set(key, [...children.get(key) ?? [], [child.schemaname ?? "", child.relname]]);
  };
  for (const { statement } of parsed) {
    const create = statement?.fields?.base ?? statement?.fields;
    if (statement?.type === "CreateStmt" || statement?.type === "CreateForeignTableStmt") {
      const names = (create.tableElts ?? []).flatMap((element) => element.ColumnDef?.colname ?? []);
      columns.set(keyOf(create.relation), new Set(names));
      for (const { RangeVar } of create.inhRelations ?? []) inherit(create.relation, RangeVar);
    } else if (statement?.type === "AlterTableStmt") {
      for (const { AlterTableCmd: command } of statement.fields.cmds) {
        const partition = command.def?.PartitionCmd?.name;
        if (command.subtype === "AT_AttachPartition") inherit(partition, statement.fields.relation);
        if (command.subtype === "AT_AddInherit") inherit(statement.fields.relation, command.def.RangeVar);
      }
    }
  }
  const renamed = new Map(map.columns);
  const spread = (schema, table, column, to) => {
    for (const [childSchema, child] of children.get(relationKey(schema, table)) ?? []) {
      if (renamed.has(columnKey(childSchema, child, column))) continue;
      renamed.set(columnKey(childSchema, child, column), to);
      spread(childSchema, child, column, to);
    }
  };
  for (const [key, to] of map.columns) {
    const [schema, table, column] = key.split("\0");
    spread(schema, table, column, to);
  }
  return { columns, renamed };
}
function keyOf(range) {
  return relationKey(range.schemaname ?? "", range.relname);
}

// src/translate/edit-columns.ts
function editColumns({ columns }, list, map, known, edits, offset) {
  for (const column of columns) {
    const first = list.at(offset(column.location));
    if (first < 0 || column.fields.length > 2) continue;
    const entry2 = resolve(column, known);
    if (!entry2?.table) continue;
    const [schema, table] = entry2.table;
    const renamedTable = map.objects.get(objectKey("relation", schema, table));
    const qualified = column.fields.length === 2;
    if (entry2.own && renamedTable !== void 0 && (qualified || column.fields[0] === entry2.name)) {
      const { start, end } = list.tokens[first];
      edits.replace(start, end, quoteIdentifier(renamedTable));
    }
    const name = column.fields.at(-1);
    const renamed = known.renamed.get(columnKey(schema, table, name));
    const token = list.tokens[qualified ? first + 2 : first];
    if (renamed === void 0 || !token || name === "*") continue;
    const kept = column.namesOutput ? ` AS ${quoteIdentifier(name)}` : "";
    edits.replace(token.start, token.end, `${quoteIdentifier(renamed)}${kept}`);
  }
}
function resolve({ fields, scope }, known) {
  const [first, second] = fields;
  for (const level of scope) {
    if (second !== void 0) {
      const entry2 = level.find(({ name }) => name === first);
      if (entry2) return entry2;
      continue;
    }
    const holder = level.find(
      ({ table }) => table && known.columns.get(relationKey(...table))?.has(first)
    );
    if (holder) return holder;
    const row = level.find(({ name, own }) => own && name === first);
    if (row) return row;
  }
  return void 0;
}

// src/translate/edit-roles.ts
var unlocated = /* @__PURE__ */ new Set(["CreateRoleStmt", "GrantRoleStmt", "CommentStmt", "SecLabelStmt", "AlterRoleSetStmt"]);
function editRoles({ type, fields }, located, list, { roles }, edits, offset) {
  if (roles.size === 0) return;
  const replace = (index) => {
    const to = roles.get(list.name(index) ?? "");
    const token = list.tokens[index];
    if (to !== void 0 && token) edits.replace(token.start, token.end, quoteIdentifier(to));
  };
  for (const { location } of located.roles) replace(list.at(offset(location)));
  if (!unlocated.has(type)) return;
  if (type === "GrantRoleStmt") {
    for (let index = 1; index < list.tokens.length && !/^(?:TO|FROM)$/.test(list.word(index)); index++) replace(index);
    return;
  }
  if ((type === "CommentStmt" || type === "SecLabelStmt") && fields.objtype !== "OBJECT_ROLE") return;
  const at = list.tokens.findIndex((_token, index) => /^(?:ROLE|USER|GROUP)$/.test(list.word(index)));
  replace(at + 1);
}

// src/translate/edit-schema-names.ts
var naming = /* @__PURE__ */ new Set([
  "CreateSchemaStmt",
  "CommentStmt",
  "AlterOwnerStmt",
  "GrantStmt",
  "AlterDefaultPrivilegesStmt",
  "CreateExtensionStmt",
  "SecLabelStmt",
  "CreatePublicationStmt",
  "AlterPublicationStmt",
  "AlterObjectSchemaStmt"
]);
function editSchemaNames({ type }, list, { schemas }, edits) {
  if (schemas.size === 0) return;
  const count = list.tokens.length;
  if (naming.has(type)) {
    for (let index = 0; index < count; index++) {
      if (list.word(index) !== "SCHEMA") continue;
      let at = index + 1;
      while (/^(?:IF|NOT|EXISTS)$/.test(list.word(at))) at++;
      for (; at < count; at += 2) {
        replaceName(at);
        if (list.word(at + 1) !== ",") break;
      }
    }
  }
  for (let index = 0; index + 2 < count; index++) {
    const setsPath = list.word(index) === "SEARCH_PATH" && list.word(index - 1) === "SET" && /^(?:TO|=)$/.test(list.word(index + 1));
    if (!setsPath) continue;
    for (let at = index + 2; at < count; at += 2) {
      replaceName(at);
      if (list.word(at + 1) !== ",") break;
    }
  }
  function replaceName(at) {
    const token = list.tokens[at];
    if (!token) return;
    if (token.kind === "string") {
      const to2 = schemas.get(list.string(at));
      if (to2 !== void 0) edits.replace(token.start, token.end, quoteLiteral(to2));
      return;
    }
    const to = schemas.get(list.name(at) ?? "");
    if (to !== void 0) edits.replace(token.start, token.end, quoteIdentifier(to));
  }
}

// src/translate/translate-names.ts
function translateNames(parsed, map) {
  const texts = /* @__PURE__ */ new Map();
  const bodies = [];
  if (isEmptyMap(map)) return { texts, bodies };
  const known = collectColumns(parsed, map);
  parsed.forEach(({ statement }, index) => {
    if (!statement) return;
    const list = listTokens(statement.raw.text);
    const edits = new TextEdits();
    const located = locateNames(statement);
    const offset = (location) => textOffset(statement, location);
    editRoles(statement, located, list, map, edits, offset);
    editColumns(located, list, map, known, edits, offset);
    editColumnLists(statement, list, known, edits, offset);
    editQualified(statement, located, list, { ...map, columns: known.renamed }, edits);
    editSchemaNames(statement, list, map, edits);
    editRegistered(statement, located, map, edits);
    if (editBodies(statement, map, edits)) bodies.push(index);
    const text = edits.apply(statement.raw.text);
    if (text !== statement.raw.text) texts.set(index, text);
  });
  return { texts, bodies };
}
var routineWords = /* @__PURE__ */ new Set(["FUNCTION", "PROCEDURE", "AGGREGATE", "ROUTINE"]);
function editQualified(statement, located, list, map, edits) {
  const offsets = (places) => new Set([...places].map((location) => textOffset(statement, location)));
  const columns = offsets(located.columns.filter(({ fields }) => fields.length < 3).map(({ location }) => location));
  const calls = offsets(located.calls);
  const types = offsets(located.types);
  list.tokens.forEach(({ start, end }, index) => {
    const schema = list.name(index);
    if (schema === void 0 || list.word(index + 1) !== "." || list.word(index - 1) === ".") return;
    if (columns.has(start)) return;
    const mapped = map.schemas.get(schema);
    if (mapped !== void 0) edits.replace(start, end, quoteIdentifier(mapped));
    const name = list.name(index + 2);
    if (name === void 0) return;
    const spaces = spacesAt();
    const token = list.tokens[index + 2];
    const renamed = spaces.map((space) => map.objects.get(objectKey(space, schema, name))).find(Boolean);
    if (renamed !== void 0) edits.replace(token.start, token.end, quoteIdentifier(renamed));
    const column = list.word(index + 3) === "." ? list.name(index + 4) : void 0;
    const renamedColumn = column === void 0 ? void 0 : map.columns.get(columnKey(schema, name, column));
    if (renamedColumn !== void 0) {
      const place = list.tokens[index + 4];
      edits.replace(place.start, place.end, quoteIdentifier(renamedColumn));
    }
    function spacesAt() {
      if (calls.has(start) || routineWords.has(list.word(index - 1))) return ["routine"];
      if (types.has(start)) return statement.type === "DefineStmt" ? ["type", "relation", "routine"] : ["type", "relation"];
      return ["relation", "type", "routine"];
    }
  });
}
function editRegistered(statement, { registered: registered2 }, map, edits) {
  for (const { location, text } of registered2) {
    const [, named = "", rest = ""] = /^([^(]*)(.*)$/s.exec(text) ?? [];
    const [schema, name, ...more] = splitName(named);
    if (schema === void 0 || name === void 0 || more.length) continue;
    const spaces = ["relation", "type", "routine"];
    const renamed = spaces.map((space) => map.objects.get(objectKey(space, schema, name))).find(Boolean);
    const mapped = map.schemas.get(schema);
    if (renamed === void 0 && mapped === void 0) continue;
    const start = textOffset(statement, location);
    const written = `${quoteName([mapped ?? schema, renamed ?? name])}${rest}`;
    const end = start + text.replaceAll("'", "''").length + 2;
    edits.replace(start, end, `'${written.replaceAll("'", "''")}'`);
  }
}

// src/pipeline/load-snapshot.ts
async function loadSnapshots(files, settings = noSettings) {
  await loadGrammar();
  const cache = /* @__PURE__ */ new Map();
  return files.map((file, index) => loadSnapshot(file, cache, settings, index === 0 ? "forward" : "backward"));
}
function loadSnapshot(source, cache, settings, direction) {
  const own = parseQualified(source, cache);
  const { parsed, bodies } = direction === "forward" ? { parsed: own, bodies: 0 } : translate(own, environmentMap(settings), cache);
  const { model, header, ledger, diagnostics } = assemble(source, parsed, registry);
  const renames = renameMap(settings.renames, registry, direction);
  const renamed = isEmptyMap(renames) ? void 0 : assemble(source, translate(parsed, renames, cache).parsed, registry).model;
  const { statements, trailer: _trailer, ...file } = source;
  return {
    label: source.label,
    file,
    header,
    contents: surveyContents(parsed),
    model,
    ledger,
    keptRows: statements.flatMap(({ data }) => data?.lines.length ? [data] : []),
    diagnostics: [...checkSnapshot(source, header, ledger), ...diagnostics, ...bodyNotes(source, bodies)],
    ...renamed ? { renamed } : {}
  };
}
function translate(parsed, map, cache) {
  const { texts, bodies } = translateNames(parsed, map);
  if (texts.size === 0) return { parsed, bodies: 0 };
  const raws = parsed.map(({ raw }, index) => {
    const text = texts.get(index);
    return text === void 0 ? raw : { ...raw, text };
  });
  return { parsed: parseStatements(raws, cache), bodies: bodies.length };
}
function bodyNotes({ path }, bodies) {
  if (bodies === 0) return [];
  return [
    {
      code: "schema-in-body",
      severity: "note",
      message: `${path}: names of mapped schemas were replaced in the bodies of ${bodies} ${bodies === 1 ? "function" : "functions"}`,
      file: path,
      hint: "a body is text to PostgreSQL, so that names built at run time are not found"
    }
  ];
}
function parseQualified(source, cache) {
  const parsed = parseStatements(source.statements, cache);
  const rewritten = qualifyNames(parsed);
  if (rewritten.size === 0) return parsed;
  const raws = source.statements.map((raw, index) => {
    const text = rewritten.get(index);
    return text === void 0 ? raw : { ...raw, text };
  });
  return parseStatements(raws, cache);
}

export {
  loadSnapshots
};
