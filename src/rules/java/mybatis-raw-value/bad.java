package app;

import java.util.List;
import org.apache.ibatis.annotations.*;

interface UserMapper {
  @Select("SELECT * FROM users WHERE name = '${name}'") // finds
  List<String> byName(@Param("name") String name);

  @Select("SELECT * FROM users ORDER BY ${column}") // finds
  List<String> sorted(@Param("column") String column);

  @Update("UPDATE users SET name = '${name}' WHERE id = #{id}") // finds
  int rename(@Param("id") long id, @Param("name") String name);

  @Delete("DELETE FROM users WHERE id IN (${ids})") // finds
  int remove(@Param("ids") String ids);

  @Insert(value = "INSERT INTO users (name) VALUES ('${name}')") // finds
  int add(@Param("name") String name);

  @Select({"SELECT * FROM users", "WHERE name LIKE '%${part}%'"}) // finds
  List<String> like(@Param("part") String part);
}
